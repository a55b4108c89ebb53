import { messages } from '#messages/messages.ts';
import type { RelationshipData } from '#wiki/shared-data.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';
import { RelationshipList } from '#pages/shared/relationship-list.tsx';

/** Returns the section on a character's relationships; null if none are known. */
export function relationshipsSection(relationships: readonly RelationshipData[]): ArticleSection | null {
  if (relationships.length === 0) return null;
  return {
    id: 'relationships',
    heading: messages.article.relationships,
    content: <RelationshipList relationships={relationships} />,
  };
}
