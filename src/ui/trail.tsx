import './trail.css';
import type { ReactNode } from 'react';

/** Renders breadcrumbs: list items with a link each. */
export function Trail({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="trail">
      <ol role="list">{children}</ol>
    </nav>
  );
}
