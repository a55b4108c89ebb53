import './state-page.css';
import type { ReactNode } from 'react';
import { StateDrawing } from '#entities/drawing-view.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import type { PageState } from '#wiki/site-data.ts';

/** Renders a page that replaces another: a drawing, and beside it, where there is room, a title, a text, and links. */
export function StatePage({ state, title, children }: { state: PageState; title: string; children: ReactNode }) {
  return (
    <div className="state-page layout-wrap layout-page">
      <StateDrawing state={state} />
      <div className="layout-stack">
        <PageTitle title={title} />
        {children}
      </div>
    </div>
  );
}
