import './rating.css';
import { Scale } from '#ui/scale.tsx';
import { StarRow } from '#ui/star-row.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { messages } from '#messages/messages.ts';
import type { RatingData } from '#wiki/page-data.ts';
import { starShares } from './star-shares.ts';

/**
 * Renders a rating as printed in the review: stars to the quarter, with the number in words, or its own text, which
 * screen readers get in words. Says so if there is no rating.
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

/** Renders a rating on the scale of its review, from zero to the maximum. */
export function RatingScale({ rating }: { rating: RatingData }) {
  return <Scale value={rating.value / rating.scale} />;
}
