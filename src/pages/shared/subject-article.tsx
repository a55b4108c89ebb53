import type { ReactNode } from 'react';
import { DrawingView } from '#entities/drawing-view.tsx';
import { pageTitle } from '#entities/page-title.ts';
import { Infobox } from '#features/claims/infobox.tsx';
import type { PageOf } from '#wiki/page-data.ts';
import { ArticleLayout } from './article-layout.tsx';
import type { ArticleSection } from './article-section.ts';
import {
  backlinksSection,
  leadOf,
  namesSection,
  proseSections,
  statementsSection,
  viewsSection,
} from './article-sections.tsx';

/** Renders an article about one thing: infobox, prose, statements, and backlinks. */
export function SubjectArticle({ page, picture, facts, prose, own = [], scenes = [], after }: SubjectArticleProps) {
  return (
    <ArticleLayout
      page={page}
      drawing={'drawing' in page && page.drawing ? <DrawingView drawing={page.drawing} /> : null}
      lead={leadOf(page.sections)}
      aside={
        (picture || facts || page.claims.some(({ infobox }) => infobox)) && (
          <Infobox title={pageTitle(page)} claims={page.claims} picture={picture} facts={facts} />
        )
      }
      sections={[
        ...(prose ?? proseSections(page.sections)),
        ...own,
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection('names' in page ? page.names : [], page.claims),
        ...scenes,
        backlinksSection(page.backlinks),
      ]}
      after={after}
    />
  );
}

interface SubjectArticleProps {
  page: PageOf<'film' | 'character' | 'person' | 'event' | 'place' | 'motif' | 'work' | 'review'>;
  /** Rendered at the top of the infobox. */
  picture?: ReactNode;
  /** Rows of the infobox above the claims. */
  facts?: readonly ReactNode[];
  /** The sections of prose; by default the page's own. */
  prose?: readonly (ArticleSection | null)[];
  /** Sections that only this kind of page has, after the prose. */
  own?: readonly (ArticleSection | null)[];
  /** The sections about the scenes in which it appears. */
  scenes?: readonly (ArticleSection | null)[];
  /** Rendered below the last section. */
  after?: ReactNode;
}
