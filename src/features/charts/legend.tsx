import './legend.css';
import type { ReactNode } from 'react';

/** Renders what the shapes of a chart mean; a symbol is drawn around 0,0, at most 20 units wide. */
export function Legend({ entries }: { entries: readonly { key: string; sign?: ReactNode; text: ReactNode }[] }) {
  return (
    <ul role="list" className="legend">
      {entries.map(({ key, sign, text }) => (
        <li key={key}>
          {sign !== undefined && (
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
              {sign}
            </svg>
          )}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
