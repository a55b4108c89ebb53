import './stable-height.css';
import type { ReactNode } from 'react';

/** Renders content that changes, with the height of its longest state, so that nothing below it moves. */
export function StableHeight({ longest, children }: { longest: ReactNode; children: ReactNode }) {
  return (
    <div className="stable-height">
      <div className="stable-height-longest" aria-hidden="true" inert>
        {longest}
      </div>
      <div>{children}</div>
    </div>
  );
}
