import './list-layout.css';
import type { ReactNode } from 'react';
import { PageFootnotes } from './page-footnotes.tsx';
import { ReferenceList } from '#features/references/reference-list.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { messages } from '#messages/messages.ts';
import { pageTitle } from '#entities/page-title.ts';
import type { UnnamedPage } from '#wiki/page-data.ts';
import { isFirstPage } from './is-first-page.ts';
import { PageTop } from './page-top.tsx';
import { SectionView } from './section-view.tsx';
import { useEntryElsewhere } from './use-entry-elsewhere.ts';

/** Renders a page with a list: title, introduction (on its first page), the list, and its sources if it cites any. */
export function ListLayout({ page, intro, children }: ListLayoutProps) {
  useEntryElsewhere(page);
  return (
    <PageFootnotes page={page}>
      <div className="layout-wrap layout-page">
        <PageTop page={page} />
        <PageTitle title={pageTitle(page)} />
        {intro !== undefined && isFirstPage(page) && <p className="list-layout-intro">{intro}</p>}
        <div className="list-layout-content">
          {children}
          {page.references.length > 0 && (
            <SectionView id="references" heading={messages.article.references} count={page.references.length} printed>
              <ReferenceList references={page.references} />
            </SectionView>
          )}
        </div>
      </div>
    </PageFootnotes>
  );
}

interface ListLayoutProps {
  page: UnnamedPage;
  intro?: string;
  children: ReactNode;
}
