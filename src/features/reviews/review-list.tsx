import './review-list.css';
import { messages } from '#messages/messages.ts';
import type { ReviewCardView } from '#wiki/page-data.ts';
import { ReviewCard } from './review-card.tsx';

/** The reviews that were found, and how many of all they are. */
export function ReviewList({ reviews, all }: { reviews: readonly ReviewCardView[]; all: number }) {
  return (
    <>
      <p role="status" className="review-list-count">
        {reviews.length === all
          ? messages.reviewList.count({ reviews: all })
          : messages.reviewList.countOf({ shown: reviews.length, all })}
      </p>
      {reviews.length > 0 && (
        <ul role="list" className="review-list">
          {reviews.map((review) => (
            <li key={review.path}>
              <ReviewCard review={review} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
