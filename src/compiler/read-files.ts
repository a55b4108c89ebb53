import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import type { EntityTypes } from './content.ts';
import type { AuthoredFile, JsonFile } from './json-file.ts';
import type { Drawing } from './schemas/drawing.ts';
import type { Icons } from './schemas/icon.ts';
import type { Parts } from './schemas/parts.ts';
import type { Site } from './schemas/site.ts';
import type { Node } from './walk.ts';

/** A valid file: its value, and every node in it. */
export interface ReadFile<Value = unknown> {
  file: JsonFile;
  value: Value;
  nodes: readonly Node[];
}

/** The valid files. An invalid file is missing, but its name still counts as an id. */
export interface ReadFiles {
  /** Every valid file, by path. */
  all: ReadFile[];
  site?: ReadFile<Site>;
  parts?: ReadFile<Parts>;
  icons?: ReadFile<Icons>;
  drawings: ReadDrawings;
  /** Paths of all files outside the collections, invalid ones included. */
  singles: Set<string>;
  entities: { [C in Collection]: Map<EntityId, ReadFile<EntityTypes[C]>> };
  /** Ids by file name, invalid files included, so that one invalid file breaks no link to it. */
  ids: Record<Collection, Set<string>>;
}

/** The files of drawings, by file name. */
export interface ReadDrawings {
  /** The valid descriptions. */
  described: Map<string, ReadFile<Drawing>>;
  /** Of all descriptions, invalid ones included. */
  ids: Set<string>;
  /** The SVG files, as they are. */
  pictures: Map<string, AuthoredFile>;
}

/**
 * Returns whether every file of these collections is valid. Only then is something that no file contains known to be
 * missing.
 */
export function isComplete(
  { entities, ids }: ReadFiles,
  collections: readonly Collection[] = collectionNames,
): boolean {
  return collections.every((name) => entities[name].size === ids[name].size);
}
