import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { Event } from '../schemas/event.ts';
import type { SiteIndex } from '../site-index.ts';

/** What appears in scenes. */
type Appearing = 'characters' | 'places' | 'motifs';

/**
 * Returns the scenes of a character, those at a place, or those whose text links to a motif, in story order.
 */
export function scenesOf(index: SiteIndex, collection: Appearing, id: string): readonly Event[] {
  return sceneTable(index).get(keyOf(collection, id)) ?? [];
}

/** The scenes of everything, found in one walk. */
const sceneTable = memoizeByObject(({ events }: SiteIndex): ReadonlyMap<string, readonly Event[]> => {
  const table = new Map<string, Event[]>();
  for (const event of events) {
    for (const key of new Set(keysIn(event))) {
      const scenes = table.get(key);
      if (scenes) scenes.push(event);
      else table.set(key, [event]);
    }
  }
  return table;
});

function keysIn({ characters, place, body }: Event): string[] {
  const links = body.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => entityLinksIn(text.nodes)));
  return [
    ...characters.map(({ id }) => keyOf('characters', id)),
    ...(place === null ? [] : [keyOf('places', place)]),
    ...links.flatMap(({ collection, id }) => (collection === 'motifs' ? [keyOf(collection, id)] : [])),
  ];
}

function keyOf(collection: Appearing, id: string): string {
  return `${collection}/${id}`;
}
