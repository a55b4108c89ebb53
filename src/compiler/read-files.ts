import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import type { EntityTypes } from './content.ts';
import type { JsonFile } from './json-file.ts';
import type { Drawings } from './schemas/drawing.ts';
import type { Parts } from './schemas/parts.ts';
import type { Site } from './schemas/site.ts';
import type { Node } from './walk.ts';

/** A file that could be read: what it holds, and every value in it. */
export interface ReadFile<Value = unknown> {
  file: JsonFile;
  value: Value;
  nodes: readonly Node[];
}

/** What the files hold that could be read; a bad file is missing from it, but its name still counts as an id. */
export interface ReadFiles {
  /** Every file, in the order of the paths. */
  all: ReadFile[];
  site?: ReadFile<Site>;
  parts?: ReadFile<Parts>;
  drawings?: ReadFile<Drawings>;
  /** Paths of all files that stand beside the collections, those of bad files included. */
  singles: Set<string>;
  entities: { [C in Collection]: Map<EntityId, ReadFile<EntityTypes[C]>> };
  /** Ids by the names of the files, those of bad files included, so that one bad file breaks no link to it. */
  ids: Record<Collection, Set<string>>;
}

/** Whether every file of these collections could be read, so that what is in none of them is in none indeed. */
export function isComplete(
  { entities, ids }: ReadFiles,
  collections: readonly Collection[] = collectionNames,
): boolean {
  return collections.every((name) => entities[name].size === ids[name].size);
}
