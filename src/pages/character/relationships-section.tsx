import './relationships-section.css';
import { groupBy } from '#lib/group-by.ts';
import { ListView } from '#entities/list-view.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteSigns } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { RelationshipData } from '#wiki/shared-data.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** What others are to a character; null where nothing is known. */
export function relationshipsSection(relationships: readonly RelationshipData[]): ArticleSection | null {
  if (relationships.length === 0) return null;
  return {
    id: 'relationships',
    heading: messages.article.relationships,
    content: (
      <ul role="list" className="relationships">
        {groupBy(relationships, ({ to }) => linkKey(to)).map((ties) => (
          <li key={linkKey(ties[0].to)}>
            <span>
              <TitleLink page={ties[0].to} />
            </span>
            <span className="relationships-label">
              <ListView
                items={ties.map(({ label, citations }) => ({
                  text: label,
                  view: (
                    <>
                      {label}
                      <FootnoteSigns numbers={citations} />
                    </>
                  ),
                }))}
              />
            </span>
          </li>
        ))}
      </ul>
    ),
  };
}
