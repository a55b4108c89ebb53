import './state-page.css';
import type { ReactNode } from 'react';
import { PageTitle } from '#ui/page-title.tsx';

/** Renders a page that replaces another: a title, a text, and links. */
export function StatePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="state-page layout-wrap layout-page layout-stack">
      <PageTitle title={title} />
      {children}
    </div>
  );
}
