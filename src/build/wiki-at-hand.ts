import { type KnownIds, knownIds } from '#compiler/known-ids.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { parseFiles } from '#compiler/read-content.ts';
import type { ReadFiles } from '#compiler/read-files.ts';
import { revealScheduleOf } from '#compiler/reveal-schedule.ts';
import { isSiteList, siteLists } from '#compiler/schemas/site.ts';
import { leavesOf } from '#compiler/walk.ts';
import { entityPath, listPath, pageNames, pagePatterns } from '#wiki/addresses.ts';
import { type Collection, collections, type EntityId, isEntityId, parseEntityRef } from '#wiki/collections.ts';
import { readContentFiles } from './content-files.ts';

/** The wiki to which something is added. Its invalid files have an id, and nothing else is known of them. */
export interface WikiAtHand {
  folder: string;
  files: readonly AuthoredFile[];
  read: ReadFiles;
  ids: KnownIds;
}

/**
 * Reads the wiki in a content folder.
 *
 * @throws If there is no such folder.
 */
export function wikiAt(folder: string): WikiAtHand {
  return wikiOf(folder, readContentFiles(folder));
}

/** Returns the wiki of files, which are in a content folder or are going to be. */
export function wikiOf(folder: string, files: readonly AuthoredFile[]): WikiAtHand {
  return { folder, files, read: parseFiles(files).read, ids: knownIds(files) };
}

/** Returns what people call something that a field may name by its id, or undefined if it has no other name. */
export function nameOf({ read }: WikiAtHand, target: keyof KnownIds, id: string): string | undefined {
  if (isSiteList(target)) return read.site && siteLists[target](read.site.value).find((item) => item.id === id)?.label;
  if (target === 'icon') return read.icons?.value.icons.find((icon) => icon.id === id)?.title;
  if (target === 'drawings') return read.drawings.described.get(id)?.value.title;
  if (target === 'scene' || target === 'time') return id === 'premise' ? 'before watching' : sceneName(read, id);
  if (target !== 'ref') return entityName(read, target, id);
  const ref = parseEntityRef(id);
  return ref ? entityName(read, ref.collection, ref.id) : undefined;
}

function sceneName(read: ReadFiles, id: string): string | undefined {
  const part = read.parts && revealScheduleOf(read.parts.value).positionsOf(id)[0]?.part;
  const words = [entityName(read, 'events', id), part && `part ${part}`].filter((word) => word !== undefined);
  return words.length > 0 ? words.join(', ') : undefined;
}

/** The first name in a file is that of what the file is about. */
function entityName({ entities }: ReadFiles, collection: Collection, id: string): string | undefined {
  const file = entities[collection].get(id as EntityId);
  return file && leavesOf('name', file.nodes)[0]?.value;
}

/** Returns why no other file of a collection may have an id, or null if one may. */
export function whyNotFree({ ids, read }: WikiAtHand, collection: Collection, id: string): string | null {
  if (!isEntityId(id)) return `"${id}" cannot be an id: write lower-case letters, digits and single hyphens.`;
  if (ids[collection].includes(id)) return `There is ${collection}/${id}.json already.`;
  const owner = [...read.entities[collection].values()].find(({ value }) => value.formerIds.includes(id));
  if (owner) return `"${id}" is a former id of ${owner.file.path}.`;
  const address: string | null = entityPath(collection, id);
  // The film has the address of its list, whatever its id.
  const isReserved = address !== listPath(collection) && pageNames.some((page) => pagePatterns[page] === address);
  return isReserved ? `The address ${address} is that of another page.` : null;
}

/** Returns an id, or if a file of a collection cannot have it, the nearest that one can: the same with a number. */
export function freeId(wiki: WikiAtHand, collection: Collection, wanted: string): string {
  const id = isEntityId(wanted) ? wanted : (slugOf(wanted) ?? collections[collection]);
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (whyNotFree(wiki, collection, free) === null) return free;
  }
}

/**
 * Returns a text as an id, in its first words, or undefined if it has no letters from a to z.
 *
 * @example slugOf('Vida Rašić') // 'vida-rasic'
 */
export function slugOf(text: string): string | undefined {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase();
  const slug = (plain.match(/[a-z0-9]+/g) ?? []).slice(0, 7).join('-');
  return isEntityId(slug) ? slug : undefined;
}
