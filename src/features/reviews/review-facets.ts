import { defineFacets, type FacetQuery } from '#lib/facets.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { labelOf, type Term } from '#wiki/site-data.ts';
import { languageName, locale, messages } from '#messages/messages.ts';
import type { FacetedReview, SourceKind } from '#wiki/page-data.ts';

/** The facets of the reviews, with their values in the address. */
type ReviewValues = { rating: 'with' | 'without'; kind: SourceKind; language: string };
type ReviewOrder = 'given' | 'rating' | 'name';

export type ReviewQuery = FacetQuery<ReviewValues, ReviewOrder>;

const byName = new Intl.Collator(locale);

/** Returns the orders and filters of the reviews, `?sort=name&rating=with`, with the labels of the content. */
export const reviewFacets = memoizeByObject((sourceKinds: readonly Term[]) =>
  defineFacets<FacetedReview, ReviewValues, ReviewOrder>({
    facets: {
      rating: {
        valuesOf: ({ ratings }) => [ratings.some(({ rating }) => rating) ? 'with' : 'without'],
        textOf: (value) => messages.reviewList.rated[value],
      },
      kind: { valuesOf: ({ sourceKind }) => [sourceKind], textOf: (kind) => labelOf(sourceKinds, kind) },
      language: { valuesOf: ({ language }) => [language], textOf: languageName },
    },
    orderKey: 'sort',
    orders: {
      given: null,
      rating: (one, other) => bestShare(other) - bestShare(one),
      name: (one, other) => byName.compare(one.title, other.title),
    },
  }),
);

/** Returns the best rating of a review as a fraction of its scale; an unrated review comes last. */
function bestShare({ ratings }: FacetedReview): number {
  return Math.max(-1, ...ratings.map(({ rating }) => (rating ? rating.value / rating.scale : -1)));
}
