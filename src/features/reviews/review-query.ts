import { languageName, messages } from '#messages/messages.ts';
import type { ReviewCardView } from '#wiki/page-data.ts';
import { labelOf, type Term } from '#wiki/site-data.ts';

export type ReviewOrder = 'given' | 'rating' | 'name';
export type ReviewFilter = 'rating' | 'kind' | 'language';

/** What a reader asks of the reviews. A filter that is not set lets everything through. */
export type ReviewQuery = { order: ReviewOrder } & Partial<Record<ReviewFilter, string>>;

/** What each filter offers; nothing where all reviews are alike, which is no choice. */
export type ReviewChoices = Record<ReviewFilter, { value: string; text: string }[]>;

/** In the order of the page. */
export const reviewFilters: readonly ReviewFilter[] = ['rating', 'kind', 'language'];

const valueOf: Record<ReviewFilter, (review: ReviewCardView) => string> = {
  rating: ({ ratings }) => (ratings.some(({ rating }) => rating) ? 'with' : 'without'),
  kind: ({ sourceKind }) => sourceKind,
  language: ({ language }) => language,
};

const textOf: Record<ReviewFilter, (review: ReviewCardView, sourceKinds: readonly Term[]) => string> = {
  rating: ({ ratings }) => messages.reviewList.rated[ratings.some(({ rating }) => rating) ? 'with' : 'without'],
  kind: ({ sourceKind }, sourceKinds) => labelOf(sourceKinds, sourceKind),
  language: ({ language }) => languageName(language),
};

/** The choices that a list of reviews offers, in the order of their first review. */
export function reviewChoices(reviews: readonly ReviewCardView[], sourceKinds: readonly Term[]): ReviewChoices {
  const choices = (filter: ReviewFilter) => {
    const texts = new Map(reviews.map((review) => [valueOf[filter](review), textOf[filter](review, sourceKinds)]));
    return texts.size < 2 ? [] : [...texts].map(([value, text]) => ({ value, text }));
  };
  return { rating: choices('rating'), kind: choices('kind'), language: choices('language') };
}

/** Reads the query of an address. What is no choice counts as not asked: hidden and missing are the same. */
export function readReviewQuery(params: URLSearchParams, choices: ReviewChoices): ReviewQuery {
  const sort = params.get('sort');
  const query: ReviewQuery = { order: sort === 'rating' || sort === 'name' ? sort : 'given' };
  for (const filter of reviewFilters) {
    const asked = params.get(filter);
    if (asked !== null && choices[filter].some(({ value }) => value === asked)) query[filter] = asked;
  }
  return query;
}

/** The query of an address that asks this: `?sort=name&rating=with`, or nothing for the plain list. */
export function reviewSearch({ order, ...set }: ReviewQuery): string {
  const params = new URLSearchParams({ ...(order === 'given' ? {} : { sort: order }), ...set });
  return params.size === 0 ? '' : `?${params}`;
}

/** The reviews that a query lets through, in the order given. */
export function filterReviews(reviews: readonly ReviewCardView[], query: ReviewQuery): ReviewCardView[] {
  return reviews.filter((review) =>
    reviewFilters.every((filter) => query[filter] === undefined || valueOf[filter](review) === query[filter]),
  );
}
