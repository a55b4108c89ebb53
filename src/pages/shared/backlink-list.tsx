import './backlink-list.css';
import { messages } from '#messages/messages.ts';
import { withoutCitations } from '#wiki/prose.ts';
import { ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { linkKey } from '#wiki/link-key.ts';
import type { BacklinkGroupData } from '#wiki/shared-data.ts';
import { useOpened } from '#ui/opened.ts';

/**
 * Renders pages that mention this one, grouped by kind, each with the sentence that does once the reader has opened the
 * section.
 */
export function BacklinkList({ groups }: { groups: readonly BacklinkGroupData[] }) {
  const opened = useOpened();
  return groups.map(({ kind, links }) => (
    <div key={kind} className="backlink-list">
      <h3>{messages.collections.many[kind]}</h3>
      <ul role="list">
        {links.map((link) => (
          <li key={linkKey(link.page)}>
            <TitleLink page={link.page} />
            {opened && <p>{'label' in link ? link.label : <ProseView prose={withoutCitations(link.sentence)} />}</p>}
          </li>
        ))}
      </ul>
    </div>
  ));
}
