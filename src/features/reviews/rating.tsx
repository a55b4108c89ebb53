import './rating.css';
import { Scale } from '#ui/scale.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#wiki/messages.ts';
import type { RatingView } from '#wiki/page-data.ts';

/** A rating exactly as the review prints it; to those who listen, in words. Says so where there is none. */
export function Rating({ rating }: { rating?: RatingView | undefined }) {
  if (!rating) return <span className="rating-none">{messages.reviews.noRating}</span>;
  return (
    <span className="rating">
      <span aria-hidden="true">{rating.printed}</span>
      <VisuallyHidden>{messages.reviews.rating(rating.value, rating.scale)}</VisuallyHidden>
    </span>
  );
}

/** Where a rating stands between nothing and the best that its own scale allows. */
export function RatingScale({ rating }: { rating: RatingView }) {
  return <Scale value={rating.value / rating.scale} />;
}
