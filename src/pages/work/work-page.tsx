import { Infobox } from '#features/claims/infobox.tsx';
import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { usePage } from '#entities/use-page.ts';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import {
  backlinksSection,
  leadOf,
  namesSection,
  proseSections,
  statementsSection,
  viewsSection,
} from '#pages/shared/article-sections.tsx';
import { comparisonsSection } from './comparisons-section.tsx';

/** Another film, series or show. */
export function Component() {
  const page = usePage('work');
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={
        <Infobox title={page.title} claims={page.claims}>
          <DataEntry term={messages.article.type}>{messages.workType[page.type]}</DataEntry>
          {page.year !== undefined && <DataEntry term={messages.article.year}>{String(page.year)}</DataEntry>}
        </Infobox>
      }
      sections={[
        ...proseSections(page.sections),
        comparisonsSection(page.comparisons),
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection(page.names, page.claims),
        backlinksSection(page.backlinks),
      ]}
    />
  );
}
