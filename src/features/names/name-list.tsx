import './name-list.css';
import { Tag } from '#ui/tag.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import type { NameData } from '#wiki/shared-data.ts';

/** Renders every name and spelling in the sources, the preferred one first. */
export function NameList({ names }: { names: readonly NameData[] }) {
  return (
    <ul role="list" className="name-list">
      {names.map((name, index) => (
        <li key={index}>
          <span className="name-list-text" lang={name.lang}>
            {name.text}
          </span>
          <FootnoteMarkers citations={name.citations} />{' '}
          {name.note !== undefined && (
            <span className="name-list-note">
              <ProseView prose={name.note} />
            </span>
          )}{' '}
          {name.preferred && <Tag tone="warm">{messages.claims.ranks.preferred}</Tag>}
        </li>
      ))}
    </ul>
  );
}
