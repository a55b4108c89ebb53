import type { ReviewCardView } from '#wiki/page-data.ts';

export type ReviewOrder = 'given' | 'rating' | 'name';

const byName = new Intl.Collator('en');

/** Reads the order that an address asks for. */
export function readReviewOrder(params: URLSearchParams): ReviewOrder {
  const sort = params.get('sort');
  return sort === 'rating' || sort === 'name' ? sort : 'given';
}

/** Reviews in an order. By rating, the best first: each rating counts on its own scale, and none comes last. */
export function sortReviews<R extends Pick<ReviewCardView, 'title' | 'ratings'>>(
  reviews: readonly R[],
  order: ReviewOrder,
): R[] {
  if (order === 'name') return reviews.toSorted((a, b) => byName.compare(a.title, b.title));
  if (order === 'rating') return reviews.toSorted((a, b) => bestShare(b) - bestShare(a));
  return [...reviews];
}

// A review with several voices stands where its best rating does.
function bestShare({ ratings }: Pick<ReviewCardView, 'ratings'>): number {
  return Math.max(-1, ...ratings.map(({ rating }) => (rating ? rating.value / rating.scale : -1)));
}
