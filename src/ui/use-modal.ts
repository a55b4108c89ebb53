import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Opens a modal dialog while the component is mounted. Returns the ref for its element. The dialog closes before it is
 * removed, since the browser returns the focus only from one that is still in the page.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return dialog;
}
