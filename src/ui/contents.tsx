import './contents.css';
import type { MouseEvent, ReactNode } from 'react';
import { leaveByTab } from './leave-by-tab.ts';

const listId = 'page-contents';

/**
 * Renders a table of contents: list items with a link each; `aria-current="location"` marks the section being read. On
 * a narrow window a button that stays at the edge of the window opens it, without a script too.
 */
export function Contents({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="contents-place print-hidden">
      <button type="button" className="contents-button" popoverTarget={listId}>
        {label}
      </button>
      {/* The events come from its links. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <nav
        id={listId}
        popover="auto"
        aria-label={label}
        className="contents"
        onKeyDown={leaveByTab}
        onClick={closeAfterChoice}
      >
        <ol role="list">{children}</ol>
      </nav>
    </div>
  );
}

// The link has moved the focus to its target, where it stays.
function closeAfterChoice({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if (target instanceof Element && target.closest('a')) currentTarget.hidePopover();
}
