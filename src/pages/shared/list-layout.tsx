import './list-layout.css';
import type { ReactNode } from 'react';
import { Footnotes } from '#features/references/footnotes.tsx';
import { ReferenceList } from '#features/references/reference-list.tsx';
import { SharePage } from '#features/share/share-page.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { messages } from '#messages/messages.ts';
import type { PageData } from '#wiki/page-data.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { SectionView } from './section-view.tsx';

/** A page that lists things: title, what the list is, the list, and its sources where it cites some. */
export function ListLayout({ page, intro, children }: ListLayoutProps) {
  return (
    <Footnotes references={page.references}>
      <div className="layout-wrap layout-page">
        <Breadcrumbs links={page.breadcrumbs} />
        <PageTitle title={page.title} original={page.original} />
        {intro !== undefined && <p className="list-layout-intro">{intro}</p>}
        <div className="list-layout-content">
          {children}
          {page.references.length > 0 && (
            <SectionView id="references" heading={messages.article.references}>
              <ReferenceList references={page.references} />
            </SectionView>
          )}
          <SharePage />
        </div>
      </div>
    </Footnotes>
  );
}

interface ListLayoutProps {
  page: Pick<PageData, 'title' | 'original' | 'breadcrumbs' | 'references'>;
  intro?: string;
  children: ReactNode;
}
