import './state-page.css';
import type { ReactNode } from 'react';
import { PageTitle } from '#ui/page-title.tsx';

/** A page that stands in for another: a title, what there is to say, and ways on. */
export function StatePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="state-page layout-wrap layout-page layout-stack">
      <PageTitle title={title} />
      {children}
    </div>
  );
}
