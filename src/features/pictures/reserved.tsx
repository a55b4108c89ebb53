import './reserved.css';
import type { ReactNode } from 'react';

/** Something that changes, in the room that the longest of its states takes, so that nothing below it moves. */
export function Reserved({ longest, children }: { longest: ReactNode; children: ReactNode }) {
  return (
    <div className="reserved">
      <div className="reserved-longest" aria-hidden="true" inert>
        {longest}
      </div>
      <div>{children}</div>
    </div>
  );
}
