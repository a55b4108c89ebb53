import './segmented.css';
import type { ReactNode } from 'react';

/** Links of which one is current, side by side: `aria-current` on a link marks it. */
export function Segmented({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {children}
    </div>
  );
}
