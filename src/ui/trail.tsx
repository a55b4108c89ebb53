import './trail.css';
import type { ReactNode } from 'react';

/** The way from the start to here: list items with a link each. */
export function Trail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="trail print-hidden">
      <ol role="list">{children}</ol>
    </nav>
  );
}
