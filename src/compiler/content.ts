import type * as v from 'valibot';
import type { Collection, EntityId } from '#wiki/collections.ts';
import type { ContentHistory } from './changes.ts';
import type { Drawing } from './schemas/drawing.ts';
import type { Icon } from './schemas/icon.ts';
import type { Parts } from './schemas/parts.ts';
import type { collectionSchemas } from './schemas/schemas.ts';
import type { Site } from './schemas/site.ts';

/** The type of an entity of each collection, as authored and validated. */
export type EntityTypes = { [C in Collection]: v.InferOutput<(typeof collectionSchemas)[C]> };

/** A drawing with its picture. */
export interface DrawingFile extends Drawing {
  svg: string;
}

/** All authored content, by collection and id, with ids in alphabetical order. */
export interface Content {
  site: Site;
  parts: Parts;
  icons: readonly Icon[];
  drawings: ReadonlyMap<string, DrawingFile>;
  entities: { [C in Collection]: ReadonlyMap<EntityId, EntityTypes[C]> };
  /** What changed since the first release; absent if the build could not read it. */
  history?: ContentHistory;
}
