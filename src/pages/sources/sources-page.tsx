import './sources-page.css';
import { ReliabilityKey } from '#features/sources/reliability-key.tsx';
import { SourceControls } from '#features/sources/source-controls.tsx';
import { SourceCard } from '#features/sources/source-card.tsx';
import { sourceFacets } from '#features/sources/source-facets.ts';
import { ResultCount } from '#entities/facet-controls.tsx';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { Notice } from '#ui/notice.tsx';
import { messages } from '#messages/messages.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { useWholeList } from '#entities/use-whole-list.ts';
import { usePage } from '#entities/use-page.ts';
import { isFirstPage } from '#pages/shared/is-first-page.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';

/** Renders every source: what it is, its reliability, and how many statements cite it. */
export function Component() {
  const page = usePage('sources');
  const facets = sourceFacets(useTerms('sourceKinds'));
  const kinds = page.kinds ?? page.sources;
  const query = facets.parse(useAddressQuery(), kinds);
  const isFiltered = facets.format(query) !== '';
  const { pages, isLoading } = useWholeList(page, isFiltered);
  const shown = facets.find(
    pages.flatMap(({ sources }) => sources),
    query,
  );
  const all = page.pagination?.entries ?? page.sources.length;
  return (
    <ListLayout page={page} intro={messages.sources.intro}>
      {isFirstPage(page) && (
        <Notice>
          <h2>{messages.grades.title}</h2>
          <ReliabilityKey />
        </Notice>
      )}
      <SourceControls sources={kinds} query={query} />
      <ResultCount
        shown={isFiltered ? shown.length : all}
        all={all}
        isLoading={isLoading}
        count={(sources) => messages.sourceList.count({ sources })}
        countOf={messages.sourceList.countOf}
        className="sources-count"
      />
      <ul role="list" className="layout-cards">
        {shown.map((source) => (
          <li key={source.path}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
      {!isFiltered && <Pagination page={page} />}
    </ListLayout>
  );
}
