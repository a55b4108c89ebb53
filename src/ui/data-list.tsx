import './data-list.css';
import type { ReactNode } from 'react';

/** Renders terms with descriptions. `columns` arranges them side by side if there is room. */
export function DataList({ columns = false, children }: { columns?: boolean; children: ReactNode }) {
  return <dl className={columns ? 'data-list data-list-columns' : 'data-list'}>{children}</dl>;
}

/** Renders one term of a `DataList`. With an `id` it has an anchor. */
export function DataEntry({ id, term, children }: { id?: string | undefined; term: ReactNode; children: ReactNode }) {
  return (
    <div className="data-list-entry" id={id}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
