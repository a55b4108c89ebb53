import { collectionNames, collections } from '#wiki/collections.ts';
import type { WikiAtHand } from '../wiki-at-hand.ts';
import { entityKind, type Kind } from './entity-kind.ts';
import { listKinds } from './list-items.ts';
import { reviewKind } from './review.ts';
import { sceneKind } from './scene.ts';

/** There is one film, and people call an event a scene. */
const ofCollections = collectionNames.filter((collection) => collection !== 'film' && collection !== 'events');

/** What can be made, by its name on the command line. */
const kinds: Record<string, (wiki: WikiAtHand) => Kind> = {
  ...Object.fromEntries(
    ofCollections.map((name) => [collections[name], (wiki: WikiAtHand) => entityKind(wiki, name)] as const),
  ),
  scene: sceneKind,
  review: reviewKind,
  ...listKinds,
};

/** Makes a content folder, so it has no questions of a wiki. */
export const wikiKind = 'wiki';

/** The names of everything that can be made. */
export const kindNames = [...Object.keys(kinds), wikiKind];

/**
 * Returns a kind by its name.
 *
 * @throws If there is none of that name.
 */
export function kindNamed(name: string, wiki: WikiAtHand): Kind {
  const make = kinds[name];
  if (!make) throw new Error(`new: there is no kind ${name}.`);
  return make(wiki);
}
