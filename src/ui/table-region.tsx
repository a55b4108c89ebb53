import './table-region.css';
import type { ReactNode } from 'react';

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export function TableRegion({ caption, head, children }: TableRegionProps) {
  return (
    // Whoever uses the keyboard must be able to reach what scrolls (WCAG 2.1.1).
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
  /** Column headings, each once. */
  head: readonly string[];
  /** Rows. */
  children: ReactNode;
}
