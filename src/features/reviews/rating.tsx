import './rating.css';
import { Scale } from '#ui/scale.tsx';
import { StarRow } from '#ui/star-row.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#wiki/messages.ts';
import type { RatingView } from '#wiki/page-data.ts';
import { starShares } from './star-shares.ts';

/**
 * A rating exactly as the review prints it, its stars drawn too; to those who listen, in words. Says so where there is
 * none.
 */
export function Rating({ rating }: { rating?: RatingView | undefined }) {
  if (!rating) return <span className="rating-none">{messages.reviews.noRating}</span>;
  const shares = starShares(rating);
  return (
    <span className="rating">
      {shares && <StarRow shares={shares} />}
      <span aria-hidden="true" className={shares && 'rating-printed'}>
        {rating.printed}
      </span>
      <VisuallyHidden>{messages.reviews.rating(rating.value, rating.scale)}</VisuallyHidden>
    </span>
  );
}

/** Where a rating stands between nothing and the best that its own scale allows. */
export function RatingScale({ rating }: { rating: RatingView }) {
  return <Scale value={rating.value / rating.scale} />;
}
