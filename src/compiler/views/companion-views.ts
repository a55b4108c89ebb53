import type { CompanionView } from '#wiki/views.ts';
import type { Character } from '../schemas/character.ts';
import type { Event } from '../schemas/event.ts';
import type { SiteIndex } from '../site-index.ts';
import { emblemView } from './emblem-view.ts';

/**
 * The characters of some scenes with the number of scenes in which each is, most first; `but` is left out. Both the
 * scenes and their characters are those that the index's part may show, so that no number tells of later ones.
 */
export function companionViews(
  index: SiteIndex,
  characters: readonly Character[],
  isMeant: (event: Event) => boolean,
  but?: string,
): CompanionView[] {
  const scenes = index.events.filter(isMeant);
  return characters
    .flatMap(({ id }) => {
      const link = id === but ? undefined : index.link('characters', id);
      const amount = scenes.filter((event) => event.characters.some((other) => other.id === id)).length;
      const emblem = emblemView(index, id);
      return link && amount > 0 ? [{ ...link, ...(emblem && { emblem }), scenes: amount }] : [];
    })
    .toSorted((a, b) => b.scenes - a.scenes);
}
