import './data-list.css';
import type { ReactNode } from 'react';

/** Terms with what is to be said of each. `columns` puts them side by side where there is room. */
export function DataList({ columns = false, children }: { columns?: boolean; children: ReactNode }) {
  return <dl className={columns ? 'data-list data-list-columns' : 'data-list'}>{children}</dl>;
}

/** One term of a `DataList`. */
export function DataEntry({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="data-list-entry">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
