import './reaction-list.css';
import { Tag } from '#ui/tag.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { ReactionData } from '#wiki/shared-data.ts';

/** Renders what viewers felt at a scene: who, what, and its source. */
export function ReactionList({ reactions }: { reactions: readonly ReactionData[] }) {
  const terms = useTerms('reactions');
  return (
    <ul role="list" className="reaction-list">
      {reactions.map(({ reaction, who, source, text, citations }, index) => (
        <li key={index}>
          <p>
            <Tag>{labelOf(terms, reaction)}</Tag> {who !== source.title && messages.event.by({ who })}
            <TitleLink page={source} />
          </p>
          <p>
            <ProseView prose={text} />
            <FootnoteMarkers citations={citations} />
          </p>
        </li>
      ))}
    </ul>
  );
}
