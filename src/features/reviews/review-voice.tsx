import './review-voice.css';
import { messages } from '#messages/messages.ts';
import type { ReviewVoiceData } from '#wiki/page-data.ts';
import type { Paragraph } from '#wiki/prose.ts';
import { Paragraphs, ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { AnyLinkData } from '#wiki/shared-data.ts';
import { Rating, RatingScale } from './rating.tsx';
import { type Side, SideHead } from './side-head.tsx';

/** Renders one voice of a review. The caller renders its heading; those here are of the third level. */
export function ReviewVoice({ voice }: { voice: ReviewVoiceData }) {
  const { rating, verdict, praise, criticism, moments, comparisons, viewing } = voice;
  return (
    <div className="review-voice">
      <div className="review-voice-rating">
        <Rating rating={rating} />
        {rating && <RatingScale rating={rating} />}
      </div>
      {verdict.length > 0 && (
        <div className="review-voice-verdict layout-stack">
          <Paragraphs paragraphs={verdict} />
        </div>
      )}
      {(praise.length > 0 || criticism.length > 0) && (
        <div className="review-voice-sides">
          <Points side="praise" points={praise} />
          <Points side="criticism" points={criticism} />
        </div>
      )}
      {moments.length > 0 && (
        <Linked heading={messages.reviews.moments} items={moments.map(({ event, text }) => ({ page: event, text }))} />
      )}
      {comparisons.length > 0 && (
        <Linked
          heading={messages.reviews.comparisons}
          items={comparisons.map(({ work, text }) => ({ page: work, text }))}
        />
      )}
      {viewing.length > 0 && (
        <div className="review-voice-part layout-stack">
          <h3>{messages.reviews.viewing}</h3>
          <Paragraphs paragraphs={viewing} />
        </div>
      )}
    </div>
  );
}

function Points({ side, points }: { side: Side; points: readonly Paragraph[] }) {
  return (
    <div className="review-voice-side">
      <h3>
        <SideHead side={side} />
      </h3>
      {points.length === 0 ? (
        <p>{messages.reviews.nothingSaid}</p>
      ) : (
        <ul className="review-voice-points">
          {points.map(({ text }, index) => (
            <li key={index}>
              <ProseView prose={text} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Linked({ heading, items }: { heading: string; items: readonly (Paragraph & { page: AnyLinkData })[] }) {
  return (
    <div className="review-voice-part">
      <h3>{heading}</h3>
      <ul role="list" className="review-voice-linked">
        {items.map(({ page, text }, index) => (
          <li key={index}>
            <TitleLink page={page} />
            <p>
              <ProseView prose={text} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
