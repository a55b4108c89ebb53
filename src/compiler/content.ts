import type { Collection, EntityId } from '#wiki/collections.ts';
import type { Character } from './schemas/character.ts';
import type { Drawing } from './schemas/drawing.ts';
import type { Event } from './schemas/event.ts';
import type { Film } from './schemas/film.ts';
import type { Motif } from './schemas/motif.ts';
import type { Parts } from './schemas/parts.ts';
import type { Person } from './schemas/person.ts';
import type { Place } from './schemas/place.ts';
import type { Review } from './schemas/review.ts';
import type { Site } from './schemas/site.ts';
import type { Source } from './schemas/source.ts';
import type { Work } from './schemas/work.ts';

/** The type of an entity of each collection, as authored and validated. */
export interface EntityTypes {
  film: Film;
  characters: Character;
  people: Person;
  events: Event;
  places: Place;
  motifs: Motif;
  works: Work;
  reviews: Review;
  sources: Source;
}

/** All that was authored, by collection and id; ids in alphabetical order. */
export interface Content {
  site: Site;
  parts: Parts;
  drawings: readonly Drawing[];
  entities: { [C in Collection]: ReadonlyMap<EntityId, EntityTypes[C]> };
}
