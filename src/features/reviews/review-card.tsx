import './review-card.css';
import { Card } from '#ui/card.tsx';
import type { ReviewCardView } from '#wiki/page-data.ts';
import { withoutCitations } from '#wiki/prose.ts';
import { ProseView } from '#wiki/prose-view.tsx';
import { TitleLink } from '#wiki/title-link.tsx';
import { Rating, RatingScale } from './rating.tsx';

/** A review in a list: where it appeared, its ratings as printed, its verdict in a sentence. */
export function ReviewCard({ review }: { review: ReviewCardView }) {
  return (
    <Card>
      <h2 className="review-card-title">
        <TitleLink page={review} />
      </h2>
      {review.outlet !== review.title && <p className="review-card-outlet">{review.outlet}</p>}
      <ul role="list" className="review-card-ratings">
        {review.ratings.map(({ reviewer, rating }) => (
          <li key={reviewer}>
            {reviewer}: <Rating rating={rating} />
            {rating && <RatingScale rating={rating} />}
          </li>
        ))}
      </ul>
      {review.summary.length > 0 && (
        <p>
          <ProseView prose={withoutCitations(review.summary)} />
        </p>
      )}
    </Card>
  );
}
