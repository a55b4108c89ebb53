import { locale } from '#messages/messages.ts';
import type { ReviewCardView } from '#wiki/page-data.ts';
import type { ReviewOrder } from './review-query.ts';

const byName = new Intl.Collator(locale);

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
