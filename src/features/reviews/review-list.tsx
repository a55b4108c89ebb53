import './review-list.css';
import { ResultCount } from '#entities/facet-controls.tsx';
import { messages } from '#messages/messages.ts';
import type { ReviewCardData } from '#wiki/page-data.ts';
import { ReviewCard } from './review-card.tsx';

/** Renders the matching reviews, and how many of all they are. */
export function ReviewList({ reviews, all }: { reviews: readonly ReviewCardData[]; all: number }) {
  return (
    <>
      <ResultCount
        shown={reviews.length}
        all={all}
        count={(amount) => messages.reviewList.count({ reviews: amount })}
        countOf={messages.reviewList.countOf}
        className="review-list-count"
      />
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
