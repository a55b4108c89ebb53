import './relationship-list.css';
import { groupBy } from '#lib/group-by.ts';
import { ListView } from '#entities/list-view.tsx';
import { FootnoteMarkers } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { RelationshipData } from '#wiki/shared-data.ts';
import { linkKey } from '#wiki/link-key.ts';

/** Renders a character's relationships, with their sources. */
export function RelationshipList({ relationships }: { relationships: readonly RelationshipData[] }) {
  return (
    <ul role="list" className="relationship-list">
      {groupBy(relationships, ({ to }) => linkKey(to)).map((ties) => (
        <li key={linkKey(ties[0].to)}>
          <span>
            <TitleLink page={ties[0].to} />
          </span>
          <span className="relationship-list-label">
            <ListView
              items={ties.map(({ label, citations }) => ({
                text: label,
                content: (
                  <>
                    {label}
                    <FootnoteMarkers citations={citations} />
                  </>
                ),
              }))}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
