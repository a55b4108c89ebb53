import './table-region.css';
import type { ReactNode } from 'react';

/** Renders a table that scrolls by itself, also by keyboard, if it is wider than the page. */
export function TableRegion({ caption, head, pinned = false, grouped = false, children }: TableRegionProps) {
  const className = pinned ? 'table-region table-region-pinned' : 'table-region';
  return (
    // Keyboard users must be able to focus a scrollable region (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={className} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((column) => {
              const { key, content } = typeof column === 'string' ? { key: column, content: column } : column;
              return (
                <th key={key} scope="col">
                  {content}
                </th>
              );
            })}
          </tr>
        </thead>
        {grouped ? children : <tbody>{children}</tbody>}
      </table>
    </div>
  );
}

interface TableRegionProps {
  caption: string;
  /** The column headings, which must be unique, or have unique keys. */
  head: readonly (string | { key: string; content: ReactNode })[];
  /** Whether the first column stays in view while the others scroll. */
  pinned?: boolean;
  /** Whether the rows are in bodies of their own. */
  grouped?: boolean;
  /** Rows, or bodies with rows. */
  children: ReactNode;
}
