import { defineFacets, type FacetQuery } from '#lib/facets.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { labelOf, type Term } from '#wiki/site-data.ts';
import { locale } from '#messages/messages.ts';
import type { FacetedSource, SourceKind } from '#wiki/page-data.ts';

/** The facets of the sources, with their values in the address. */
type SourceValues = { kind: SourceKind; grade: FacetedSource['reliability'] };

export type SourceQuery = FacetQuery<SourceValues, 'given'>;

const { compare } = new Intl.Collator(locale);

/** Returns the filters of the sources, `?kind=blog&grade=C`, with the labels of the content. */
export const sourceFacets = memoizeByObject((sourceKinds: readonly Term[]) =>
  defineFacets<FacetedSource, SourceValues, 'given'>({
    facets: {
      kind: { valuesOf: ({ sourceKind }) => [sourceKind], textOf: (kind) => labelOf(sourceKinds, kind), compare },
      grade: { valuesOf: ({ reliability }) => [reliability], textOf: (grade) => grade, compare },
    },
    orders: { given: null },
  }),
);
