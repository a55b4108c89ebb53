import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import type { WorkPage } from '#wiki/page-data.ts';
import { PageLink } from '#entities/page-link.tsx';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** Returns the section of comparisons with the film in reviews; null if there are none. */
export function comparisonsSection(comparisons: WorkPage['comparisons']): ArticleSection | null {
  if (comparisons.length === 0) return null;
  return {
    id: 'comparisons',
    heading: messages.article.comparisons,
    content: (
      <DataList columns>
        {comparisons.map(({ page, reviewer, text, citations }, index) => (
          <DataEntry
            key={index}
            term={
              <PageLink path={page.path} hash={page.hash}>
                {reviewer}
              </PageLink>
            }
          >
            <ProseView prose={text} />
            <FootnoteMarkers citations={citations} />
          </DataEntry>
        ))}
      </DataList>
    ),
  };
}
