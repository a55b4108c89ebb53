import './side-head.css';
import { messages } from '#messages/messages.ts';

export type Side = 'praise' | 'criticism';

/** Renders the name of a side of a review, with its symbol: a round plus, or a minus with corners. */
export function SideHead({ side }: { side: Side }) {
  return (
    <span className="side-head">
      <svg className="side-head-sign" viewBox="0 0 20 20" aria-hidden="true">
        <path
          d={side === 'praise' ? 'M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM10 5.5v9M5.5 10h9' : 'M2 2h16v16H2zM5.5 10h9'}
        />
      </svg>
      {messages.reviews[side]}
    </span>
  );
}
