import { SourceFacts } from '#features/sources/source-facts.tsx';
import { StatementList } from '#features/sources/statement-list.tsx';
import { messages } from '#messages/messages.ts';
import { usePage } from '#entities/use-page.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import { backlinksSection, leadOf, proseSections } from '#pages/shared/article-sections.tsx';

/** Renders the page of a source: what it is, its reliability, and every statement that cites it. */
export function Component() {
  const page = usePage('source');
  const says =
    page.statements.length === 0
      ? null
      : { id: 'statements', heading: messages.sources.says, content: <StatementList {...page} /> };
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={<SourceFacts source={page} />}
      sections={[...proseSections(page.sections), says, backlinksSection(page.citedBy, messages.sources.citedBy)]}
      after={<Pagination page={page} />}
    />
  );
}
