import type { EntityId } from '#wiki/collections.ts';
import type { EmblemView } from '#wiki/views.ts';
import type { SiteIndex } from '../site-index.ts';

/** A character's emblem as the part may show it, or undefined where the character has none. */
export function emblemView(index: SiteIndex, character: string): EmblemView | undefined {
  const emblem = index.content.entities.characters.get(character as EntityId)?.emblem;
  return emblem && { ...emblem, strokes: [] };
}
