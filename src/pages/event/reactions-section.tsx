import { ReactionList } from '#features/timeline/reaction-list.tsx';
import { messages } from '#messages/messages.ts';
import type { ReactionData } from '#wiki/shared-data.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** Returns the section on what viewers felt at a scene; null if no source reports it. */
export function reactionsSection(reactions: readonly ReactionData[]): ArticleSection | null {
  if (reactions.length === 0) return null;
  return { id: 'reactions', heading: messages.event.reactions, content: <ReactionList reactions={reactions} /> };
}
