import './keyboard-help.css';
import { useEffect, useState } from 'react';
import { messages } from '#messages/messages.ts';
import { asksByKey } from '#entities/single-keys.ts';
import { KeyboardDialog } from './keyboard-dialog.tsx';
import { helpKey } from './shortcuts.ts';

/** Renders the button that opens the list of shortcuts, and handles its shortcut. */
export function KeyboardHelp({ siteId }: { siteId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksByKey(event, helpKey, siteId)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [siteId]);
  return (
    <>
      <button type="button" className="keyboard-help-button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {messages.keyboard.open}
      </button>
      {isOpen && <KeyboardDialog siteId={siteId} onClose={() => setIsOpen(false)} />}
    </>
  );
}
