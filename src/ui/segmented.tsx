import './segmented.css';
import type { ReactNode } from 'react';

/** Renders links side by side, one of them current (`aria-current`). */
export function Segmented({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {children}
    </div>
  );
}
