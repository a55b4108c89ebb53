import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { usePage } from '#entities/use-page.ts';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { comparisonsSection } from './comparisons-section.tsx';

/** Renders the page of another film, series or show. */
export function Component() {
  const page = usePage('work');
  return (
    <SubjectArticle
      page={page}
      facts={[
        <DataEntry key="type" term={messages.article.type}>
          {messages.workType[page.type]}
        </DataEntry>,
        page.year !== undefined && (
          <DataEntry key="year" term={messages.article.year}>
            {String(page.year)}
          </DataEntry>
        ),
      ]}
      own={[comparisonsSection(page.comparisons)]}
    />
  );
}
