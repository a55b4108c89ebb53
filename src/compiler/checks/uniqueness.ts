import { entityPath, listPath, pageNames, pagePatterns } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import { fieldPath } from '../field-path.ts';
import type { FileLocation, Finding } from '../problem.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import type { Character } from '../schemas/character.ts';
import { leavesOf } from '../walk.ts';

/**
 * Checks that what must be unique is: ids (which must match the file name, and be no address of another page), former ids, ids in a list, positions, and
 * the emblem and names of a character; and that former ids redirect somewhere.
 */
export function* checkUniqueness(read: ReadFiles): Generator<Finding> {
  for (const collection of collectionNames) {
    yield* fileNames(read, collection);
    yield* positions([...read.entities[collection].values()]);
  }
  for (const each of read.all) yield* listedIds(each);
  yield* looks(read);
  yield* names(read);
}

function* fileNames({ entities }: ReadFiles, collection: Collection): Generator<Finding> {
  const owners = new Map<string, string>([...entities[collection]].map(([name, { file }]) => [name, file.path]));
  for (const [name, { file, value, nodes }] of entities[collection]) {
    if (value.id !== name) {
      yield {
        file,
        path: fieldPath<Character>(({ id }) => id),
        rule: 'id-is-not-file-name',
        message: `The id "${value.id}" is not the name of the file.`,
        expected: `Write "id": "${name}", or rename the file to ${value.id}.json.`,
      };
    }
    yield* reserved(
      { file, path: fieldPath<Character>(({ id }) => id) },
      collection,
      name,
      'Rename the file and its id.',
    );
    for (const { path, value: id } of leavesOf('former-id', nodes)) {
      yield* reserved({ file, path }, collection, id, 'Remove it.');
      if (entityPath(collection, id as EntityId) === entityPath(collection, name)) {
        const message = `No address has the id of a file in ${collection}/, so this former id redirects nowhere.`;
        yield { file, path, rule: 'no-address', message, expected: 'Remove it.' };
      }
      const owner = owners.get(id);
      owners.set(id, file.path);
      if (owner === undefined) continue;
      const message = `The id "${id}" is taken by ${owner}.`;
      yield { file, path, rule: 'duplicate-id', message, expected: 'Remove it here, or rename the other file.' };
    }
  }
}

/** Names that Windows keeps for devices, whatever follows the point: no checkout there could have `con.json`. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** File systems have at most 255 bytes for a name; this leaves room for what the build adds. */
const maxIdLength = 100;

/**
 * An id that no file or address can have: a name that a file system keeps, one that is too long, or that of a page of
 * the wiki itself, such as the table of versions below the works.
 */
function* reserved(location: FileLocation, collection: Collection, id: string, expected: string): Generator<Finding> {
  if (devices.test(id)) {
    const message = `Windows keeps the name "${id}" for a device, so nobody there could store this file.`;
    yield { ...location, rule: 'reserved-id', message, expected };
  }
  if (id.length > maxIdLength) {
    const message = `An id has at most ${maxIdLength} characters; this one has ${id.length}.`;
    yield { ...location, rule: 'too-large', message, expected };
  }
  const address: string | null = entityPath(collection, id as EntityId);
  // The film has the address of its list, whatever its id.
  if (address === null || address === listPath(collection)) return;
  if (!pageNames.some((page) => pagePatterns[page] === address)) return;
  const message = `The address ${address} is that of another page, so nothing in ${collection}/ can have the id "${id}".`;
  yield { ...location, rule: 'reserved-id', message, expected };
}

function* listedIds({ file, nodes }: ReadFile): Generator<Finding> {
  const seen = new Set<string>();
  for (const { path, value: id } of leavesOf('own-id', nodes)) {
    const list = path.slice(0, -2).join('.');
    if (path.length > 1 && seen.has(`${list} ${id}`)) {
      const message = `The id "${id}" is used twice in ${list}.`;
      yield { file, path, rule: 'duplicate-id', message, expected: 'Give each its own id.' };
    }
    seen.add(`${list} ${id}`);
  }
}

function* positions(files: readonly ReadFile[]): Generator<Finding> {
  const owners = new Map<string, string>();
  const all = files.flatMap(({ file, nodes }) =>
    leavesOf('position', nodes).map(({ path, value: order, field: { within, among }, holder }) => {
      const group = among === undefined ? undefined : (holder?.value as Record<string, string> | undefined)?.[among];
      return { file, path, order, list: group === undefined ? within : `${within} "${group}"` };
    }),
  );
  for (const { file, path, order, list } of all) {
    const owner = owners.get(`${list} ${order}`);
    owners.set(`${list} ${order}`, owner ?? file.path);
    if (owner === undefined) continue;
    let free = 1;
    while (all.some((other) => other.list === list && other.order === free)) free += 1;
    const message = `Position ${order} in ${list} is taken by ${owner}.`;
    const expected = `Give one of the two another position; ${free} is free.`;
    yield { file, path, rule: 'duplicate-order', message, expected };
  }
}

function* looks({ entities }: ReadFiles): Generator<Finding> {
  const owners = new Map<string, string>();
  for (const { file, value } of entities.characters.values()) {
    if (!value.emblem) continue;
    const look = `${value.emblem.colour} ${value.emblem.shape}`;
    const owner = owners.get(look);
    owners.set(look, owner ?? file.path);
    if (owner === undefined) continue;
    const path = fieldPath<Character>(({ emblem }) => emblem?.shape);
    const expected = 'Give each character a combination of shape and colour that no other character has.';
    yield { file, path, rule: 'same-emblem', message: `${owner} also has the ${look}.`, expected };
  }
}

/** An alias may belong to only one character, since links and search resolve it to one. */
function* names({ entities }: ReadFiles): Generator<Finding> {
  const owners = new Map<string, string>();
  for (const { file, value } of entities.characters.values()) owners.set(value.name.text.toLowerCase(), file.path);
  for (const { file, value } of entities.characters.values()) {
    for (const [index, { text }] of value.aliases.entries()) {
      const owner = owners.get(text.toLowerCase()) ?? file.path;
      owners.set(text.toLowerCase(), owner);
      if (owner === file.path) continue;
      yield {
        file,
        path: fieldPath<Character>(({ aliases }) => aliases[index]?.text),
        rule: 'alias-taken',
        message: `"${text}" is also a name of ${owner}, so it would lead to two characters.`,
        expected: 'Keep it where it belongs; if a source really confuses the two, say so in a claim.',
      };
    }
  }
}
