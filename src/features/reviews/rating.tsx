import './rating.css';
import { Scale } from '#ui/scale.tsx';
import { StarRow } from '#ui/star-row.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#messages/messages.ts';
import type { RatingData } from '#wiki/page-data.ts';
import { starShares } from './star-shares.ts';

/**
 * A rating as the review prints it: its stars drawn to the quarter, with their number in words, or its own text, which
 * is said in words to those who listen. Says so where there is none.
 */
export function Rating({ rating }: { rating?: RatingData | undefined }) {
  if (!rating) return <span className="rating-none">{messages.reviews.noRating}</span>;
  const shares = starShares(rating);
  const words = messages.reviews.rating({ value: rating.value, scale: rating.scale });
  if (shares) {
    return (
      <span className="rating">
        <StarRow shares={shares} />
        <span className="rating-words">{words}</span>
      </span>
    );
  }
  return (
    <span className="rating">
      <span aria-hidden="true">{rating.printed}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

/** Where a rating stands between nothing and the best that its own scale allows. */
export function RatingScale({ rating }: { rating: RatingData }) {
  return <Scale value={rating.value / rating.scale} />;
}
