import { defineFacets, type FacetQuery } from '#lib/facets.ts';
import { locale, messages } from '#messages/messages.ts';
import type { SourceCardView, SourceKind } from '#wiki/page-data.ts';

/** What the sources are filtered by, with the values that the address has. */
type SourceValues = { kind: SourceKind; grade: SourceCardView['reliability'] };

export type SourceQuery = FacetQuery<SourceValues, 'given'>;

const { compare } = new Intl.Collator(locale);

/** The filters of the sources: `?kind=blog&grade=C`. */
export const sourceFacets = defineFacets<SourceCardView, SourceValues, 'given'>({
  facets: {
    kind: { valuesOf: ({ sourceKind }) => [sourceKind], textOf: (kind) => messages.sourceKinds[kind], compare },
    grade: { valuesOf: ({ reliability }) => [reliability], textOf: (grade) => grade, compare },
  },
  orders: { given: null },
});
