import './table-region.css';
import type { ReactNode } from 'react';

/** Renders a table that scrolls by itself, also by keyboard, if it is wider than the page. */
export function TableRegion({ caption, head, children }: TableRegionProps) {
  return (
    // Keyboard users must be able to focus a scrollable region (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-region" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface TableRegionProps {
  caption: string;
  /** The column headings, which must be unique. */
  head: readonly string[];
  /** Rows. */
  children: ReactNode;
}
