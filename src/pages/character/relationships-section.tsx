import './relationships-section.css';
import { messages } from '#wiki/messages.ts';
import { CitationMarks } from '#wiki/prose-view.tsx';
import { TitleLink } from '#wiki/title-link.tsx';
import type { RelationshipView } from '#wiki/views.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** What others are to a character; null where nothing is known. */
export function relationshipsSection(relationships: readonly RelationshipView[]): ArticleSection | null {
  if (relationships.length === 0) return null;
  return {
    id: 'relationships',
    heading: messages.article.relationships,
    content: (
      <ul role="list" className="relationships">
        {relationships.map(({ to, label, citations }) => (
          <li key={`${linkKey(to)} ${label}`}>
            <TitleLink page={to} />
            <span className="relationships-label">
              {label}
              <CitationMarks numbers={citations} />
            </span>
          </li>
        ))}
      </ul>
    ),
  };
}
