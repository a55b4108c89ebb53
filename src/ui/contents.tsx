import './contents.css';
import type { ReactNode } from 'react';

/** Renders a table of contents: list items with a link each; `aria-current="location"` marks the section being read. */
export function Contents({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="contents print-hidden">
      <p className="contents-title" aria-hidden="true">
        {label}
      </p>
      <ol role="list">{children}</ol>
    </nav>
  );
}
