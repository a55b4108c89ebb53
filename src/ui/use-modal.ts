import { type RefObject, useEffect, useRef } from 'react';

/** Opens a modal dialog while the component is mounted. Returns the ref for its element. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
