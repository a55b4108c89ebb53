import './data-list.css';
import type { ReactNode } from 'react';

/** Terms with what is to be said of each. `columns` puts them side by side where there is room. */
export function DataList({ columns = false, children }: { columns?: boolean; children: ReactNode }) {
  return <dl className={columns ? 'data-list data-list-columns' : 'data-list'}>{children}</dl>;
}

/** One term of a `DataList`. With an `id` it is a place to which an address can lead. */
export function DataEntry({ id, term, children }: { id?: string | undefined; term: ReactNode; children: ReactNode }) {
  return (
    <div className="data-list-entry" id={id} tabIndex={id === undefined ? undefined : -1}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
