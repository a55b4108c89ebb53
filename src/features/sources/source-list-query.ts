import { groupBy } from '#lib/group-by.ts';
import { locale } from '#messages/messages.ts';
import type { SourceCardView } from '#wiki/page-data.ts';
import { labelOf, type Term } from '#wiki/site-data.ts';

export type SourceFilter = 'kind' | 'grade';

/** What a reader asks of the sources. A filter that is not set lets everything through. */
export type SourceQuery = Partial<Record<SourceFilter, string>>;

/** In the order of the page. */
export const sourceFilters: readonly SourceFilter[] = ['kind', 'grade'];

const valueOf: Record<SourceFilter, (source: SourceCardView) => string> = {
  kind: ({ sourceKind }) => sourceKind,
  grade: ({ reliability }) => reliability,
};

const textOf: Record<SourceFilter, (source: SourceCardView, sourceKinds: readonly Term[]) => string> = {
  kind: ({ sourceKind }, sourceKinds) => labelOf(sourceKinds, sourceKind),
  grade: ({ reliability }) => reliability,
};

/** Returns what a filter offers: every value that a source has, as the address has it and in words, by these. */
export function sourceChoices(
  sources: readonly SourceCardView[],
  filter: SourceFilter,
  sourceKinds: readonly Term[],
): SourceChoice[] {
  return groupBy(sources, valueOf[filter])
    .map(([source]) => ({ value: valueOf[filter](source), text: textOf[filter](source, sourceKinds) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, locale));
}

interface SourceChoice {
  value: string;
  text: string;
}

/** Reads the query of an address. What no source has counts as not asked: hidden and missing are the same. */
export function readSourceQuery(params: URLSearchParams, sources: readonly SourceCardView[]): SourceQuery {
  const query: SourceQuery = {};
  for (const filter of sourceFilters) {
    const asked = params.get(filter);
    if (asked !== null && sources.some((source) => valueOf[filter](source) === asked)) query[filter] = asked;
  }
  return query;
}

/** The sources that a query lets through, in the order given. */
export function filterSources(sources: readonly SourceCardView[], query: SourceQuery): SourceCardView[] {
  return sources.filter((source) =>
    sourceFilters.every((filter) => query[filter] === undefined || valueOf[filter](source) === query[filter]),
  );
}
