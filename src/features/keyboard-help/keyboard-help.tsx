import './keyboard-help.css';
import { Suspense, useEffect, useState } from 'react';
import { messages } from '#messages/messages.ts';
import { useReader } from '#entities/reader-context.ts';
import { onDemand } from '#entities/on-demand.tsx';
import { isPlainKey } from '#lib/plain-key.ts';
import { helpKey } from './shortcuts.ts';

const [KeyboardDialog, loadDialog] = onDemand(() => import('./keyboard-dialog.tsx'));

/** Renders the button that opens the list of shortcuts, and handles its shortcut. */
export function KeyboardHelp() {
  const { singleKeys } = useReader().settings;
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!singleKeys.get() || !isPlainKey(event, helpKey)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);
  return (
    <>
      <button
        type="button"
        className="keyboard-help-button"
        aria-haspopup="dialog"
        onPointerEnter={loadDialog}
        onFocus={loadDialog}
        onClick={() => setIsOpen(true)}
      >
        {messages.footer.shortcuts}
      </button>
      {isOpen && (
        <Suspense>
          <KeyboardDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
