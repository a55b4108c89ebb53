import './review-list.css';
import { ResultCount } from '#entities/facet-controls.tsx';
import { messages } from '#messages/messages.ts';
import type { ReviewCardData } from '#wiki/page-data.ts';
import { ReviewCard } from './review-card.tsx';

/** Renders the matching reviews, and how many of all they are. */
export function ReviewList({ reviews, matches, all, isLoading }: ReviewListProps) {
  return (
    <>
      <ResultCount
        shown={matches}
        all={all}
        isLoading={isLoading}
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

interface ReviewListProps {
  reviews: readonly ReviewCardData[];
  /** The number of matches on all pages of the list. */
  matches: number;
  all: number;
  /** Whether other pages of the list are still loading. */
  isLoading: boolean;
}
