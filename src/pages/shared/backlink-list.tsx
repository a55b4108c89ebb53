import './backlink-list.css';
import { withoutCitations } from '#wiki/prose.ts';
import { ProseView } from '#wiki/prose-view.tsx';
import { TitleLink } from '#wiki/title-link.tsx';
import { linkKey } from '#wiki/link-key.ts';
import type { BacklinkView } from '#wiki/views.ts';

/** Pages that speak of this one, each with the sentence that does. */
export function BacklinkList({ backlinks }: { backlinks: readonly BacklinkView[] }) {
  return (
    <ul role="list" className="backlink-list">
      {backlinks.map(({ page, sentence }) => (
        <li key={linkKey(page)}>
          <TitleLink page={page} />
          <p>
            <ProseView prose={withoutCitations(sentence)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
