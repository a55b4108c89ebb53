import type * as v from 'valibot';
import type { Collection, EntityId } from '#wiki/collections.ts';
import type { Drawing } from './schemas/drawing.ts';
import type { Parts } from './schemas/parts.ts';
import type { collectionSchemas } from './schemas/schemas.ts';
import type { Site } from './schemas/site.ts';

/** The type of an entity of each collection, as authored and validated. */
export type EntityTypes = { [C in Collection]: v.InferOutput<(typeof collectionSchemas)[C]> };

/** All that was authored, by collection and id; ids in alphabetical order. */
export interface Content {
  site: Site;
  parts: Parts;
  drawings: readonly Drawing[];
  entities: { [C in Collection]: ReadonlyMap<EntityId, EntityTypes[C]> };
}
