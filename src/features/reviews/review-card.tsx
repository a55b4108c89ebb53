import './review-card.css';
import { Card } from '#ui/card.tsx';
import { messages } from '#messages/messages.ts';
import type { ReviewCardData } from '#wiki/page-data.ts';
import { type Prose, withoutCitations } from '#wiki/prose.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { Rating, RatingScale } from './rating.tsx';
import { type Side, SideHead } from './side-head.tsx';

/** Renders a review in a list: its outlet, its ratings as printed, its verdict, and the first praise and criticism. */
export function ReviewCard({ review }: { review: ReviewCardData }) {
  const kind = labelOf(useTerms('sourceKinds'), review.sourceKind);
  return (
    <Card>
      <h2 className="review-card-title">
        <TitleLink page={review} />
      </h2>
      <p className="review-card-outlet">{review.outlet === review.title ? kind : `${review.outlet} · ${kind}`}</p>
      <ul role="list" className="review-card-ratings">
        {review.ratings.map(({ reviewer, rating }) => (
          <li key={reviewer}>
            {messages.event.by({ who: reviewer })}
            <Rating rating={rating} />
            {rating && <RatingScale rating={rating} />}
          </li>
        ))}
      </ul>
      {review.summary.length > 0 && (
        <p>
          <ProseView prose={withoutCitations(review.summary)} />
        </p>
      )}
      {(review.praise ?? review.criticism) && (
        <dl className="review-card-sides">
          <CardSide side="praise" prose={review.praise} />
          <CardSide side="criticism" prose={review.criticism} />
        </dl>
      )}
    </Card>
  );
}

function CardSide({ side, prose }: { side: Side; prose: Prose | undefined }) {
  if (!prose) return null;
  return (
    <div>
      <dt>
        <SideHead side={side} />
      </dt>
      <dd>
        <ProseView prose={withoutCitations(prose)} />
      </dd>
    </div>
  );
}
