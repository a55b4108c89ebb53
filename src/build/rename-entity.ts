import { applyEdits, type Edit } from 'jsonc-parser';
import { entityPath } from '#wiki/addresses.ts';
import { type Collection, collections, type EntityId, isEntityId } from '#wiki/collections.ts';
import { type AuthoredFile, type JsonFile, type JsonPath, offsetInString } from '#compiler/json-file.ts';
import { fieldPath } from '#compiler/field-path.ts';
import { isPicture } from '#compiler/schemas/schemas.ts';
import type { Place } from '#compiler/schemas/place.ts';
import { citationsIn, entityLinksIn } from '#compiler/prose-parser.ts';
import type { ReadFile } from '#compiler/read-files.ts';
import type { Markdown } from '#compiler/schemas/fields.ts';
import { leavesOf } from '#compiler/walk.ts';
import { chosen } from './choices.ts';
import { inItsForm, Refusal, withValue, writeChanges } from './content-changes.ts';
import { freeId, type WikiAtHand, whyNotFree } from './wiki-at-hand.ts';

/** Where things are that have an id, and what one is called: in files of a collection, in drawings/, or in icons.json. */
const rooms = { ...collections, drawings: 'drawing', icons: 'icon' } as const;

type Room = keyof typeof rooms;

/** A thing that gets another id. */
interface Renaming {
  room: Room;
  old: EntityId;
  id: EntityId;
  /** What its file says of former ids. */
  formerIds: readonly string[];
}

/** What a renaming changed. */
export interface Renamed extends Renaming {
  /** In how many places of which files it was named, itself first. */
  places: ReadonlyMap<string, number>;
  /** Its address then and now, or null if it has none of its own. */
  addresses: { before: string; now: string } | null;
}

/**
 * Gives a thing another id, in its file and wherever it is named: in links and citations, in the fields of other files,
 * in the parts of the film. Its former id is kept, so that its former address leads to the new one. A drawing and its
 * picture are renamed together; drawings and icons have no address of their own.
 *
 * @param what - `characters/old-miller`.
 * @throws A `Refusal` if there is no such thing, or it cannot have the id; then nothing was written.
 */
export async function renameEntity(wiki: WikiAtHand, what: string, id: string): Promise<Renamed> {
  const renaming = renamingOf(wiki, what, id);
  const [own, renamed] = [fileOf(renaming.room, renaming.old), fileOf(renaming.room, id)];
  const changes = new Map<string, string | null>(own === renamed ? [] : [[own, null]]);
  const places = new Map<string, number>([[renamed, 0]]);
  for (const each of wiki.read.all) {
    const isOwn = each.file.path === own;
    const edits = editsIn(each, renaming, isOwn);
    if (edits.length === 0) continue;
    const path = isOwn ? renamed : each.file.path;
    const edited = { path, text: applyEdits(each.file.text, edits) };
    const { text } = await inItsForm(each.file, isOwn ? withFormerIds(edited, renaming) : edited);
    changes.set(path, text);
    places.set(path, edits.length);
  }
  const fresh = own === renamed ? [] : [renamed];
  const picture = wiki.files.find(({ path }) => isPicture(path) && path === pictureOf(own));
  if (picture) {
    changes.set(picture.path, null).set(pictureOf(renamed), picture.text);
    fresh.push(pictureOf(renamed));
  }
  writeChanges(wiki.folder, wiki.files, changes, new Set(fresh));
  return { ...renaming, places, addresses: addressesOf(renaming) };
}

/** Returns the file of something; icons have one together. */
function fileOf(room: Room, id: string): string {
  return room === 'icons' ? 'icons.json' : `${room}/${id}.json`;
}

function pictureOf(path: string): string {
  return path.replace(/\.json$/, '.svg');
}

/** Returns what is to be renamed, if it can be. */
function renamingOf(wiki: WikiAtHand, what: string, id: string): Renaming {
  const [folder = '', old = '', ...deeper] = what.replace(/\.(?:json|svg)$/, '').split('/');
  if (old === '' || deeper.length > 0)
    throw new Refusal(`Write what it is, such as characters/old-miller, not "${what}".`);
  const room = chosen(
    folder,
    Object.keys(rooms).map((value) => ({ value })),
    'collection',
  ) as Room;
  const entities = isCollection(room) ? wiki.read.entities[room] : undefined;
  const now = entities && [...entities.values()].find(({ value }) => value.formerIds.includes(old));
  if (now) throw new Refusal(`${what} is called ${room}/${now.value.id} by now.`);
  chosen(
    old,
    idsOf(wiki, room).map((value) => ({ value })),
    rooms[room],
  );
  if (wiki.read.all.length < wiki.files.filter(({ path }) => !isPicture(path)).length) {
    throw new Refusal(
      'Some files have errors, so it is not known what they name. Put them right first: npm run check.',
    );
  }
  const formerIds = entities?.get(old as EntityId)?.value.formerIds ?? [];
  // A thing may get back an id that it had before.
  const why = formerIds.includes(id) ? null : whyTaken(wiki, room, id);
  if (why !== null) throw new Refusal(why);
  return { room, old: old as EntityId, id: id as EntityId, formerIds };
}

function isCollection(room: Room): room is Collection {
  return room !== 'drawings' && room !== 'icons';
}

function idsOf({ ids }: WikiAtHand, room: Room): readonly string[] {
  return ids[room === 'icons' ? 'icon' : room];
}

/** Returns why something cannot have an id, with one that is free if there is one; null if it can. */
function whyTaken(wiki: WikiAtHand, room: Room, id: string): string | null {
  if (isCollection(room)) {
    const why = whyNotFree(wiki, room, id);
    return why && `${why} "${freeId(wiki, room, id)}" is free.`;
  }
  if (!isEntityId(id)) return `"${id}" cannot be an id: write lower-case letters, digits and single hyphens.`;
  return idsOf(wiki, room).includes(id) ? `There is ${room}/${id} already.` : null;
}

/** Returns what to replace in a file, each id as it is written there. */
function editsIn({ file, nodes }: ReadFile, { room, old, id }: Renaming, isOwn: boolean): Edit[] {
  const replaced = (path: JsonPath, index = 0) => replacedAt(file, path, index, old, id);
  const isScene = room === 'events';
  const named = leavesOf('id', nodes).filter(({ value, field: { of } }) => {
    if (value !== old) return false;
    return of === (room === 'icons' ? 'icon' : room) || (isScene && of === 'scene');
  });
  // The file of icons has the ids of all of them.
  const isOwnId = ({ path, value }: { path: JsonPath; value: string }) =>
    isOwn && value === old && (room === 'icons' || path.length === 1);
  const edits = [
    ...leavesOf('own-id', nodes).filter(isOwnId),
    ...named,
    ...leavesOf('time', nodes).filter(({ value }) => isScene && value === old),
  ].map(({ path }) => replaced(path));
  if (!isCollection(room)) return edits;
  const target = `${collections[room]}:${old}`;
  return [
    ...edits,
    ...leavesOf('ref', nodes).flatMap(({ path, value }) =>
      value === target ? [replaced(path, target.length - old.length)] : [],
    ),
    ...leavesOf('prose', nodes).flatMap(({ path, value }) =>
      indexesIn(value, room, old).map((index) => replaced(path, index)),
    ),
  ];
}

/** Returns where a text names a thing in its links and, if it is a source, in its citations. */
function indexesIn({ source, nodes }: Markdown, collection: Collection, old: string): number[] {
  const isLinked = entityLinksIn(nodes).some((link) => link.collection === collection && link.id === old);
  const isCited = collection === 'sources' && citationsIn(nodes).some((citation) => citation.source === old);
  // However a link is written, its target stands in the text as it is.
  const links = isLinked
    ? source.matchAll(new RegExp(`(?<=(?<![\\w-])${collections[collection]}:)${old}(?![\\w-])`, 'g'))
    : [];
  const citations = isCited ? source.matchAll(new RegExp(`(?<=\\[\\^)${old}(?=[#\\]])`, 'g')) : [];
  return [...links, ...citations].map(({ index }) => index);
}

/** Returns the replacement of a part of a string, wherever and however the file has it. */
function replacedAt(file: JsonFile, path: JsonPath, index: number, old: string, content: string): Edit {
  const offset = offsetInString(file, path, index);
  return { offset, length: offsetInString(file, path, index + old.length) - offset, content };
}

function withFormerIds(file: AuthoredFile, renaming: Renaming): AuthoredFile {
  const { formerIds, old, id } = renaming;
  const kept = [...formerIds.filter((former) => former !== id), ...(addressesOf(renaming) ? [old] : [])].toSorted();
  if (kept.length === 0 && formerIds.length === 0) return file;
  return withValue(
    file,
    fieldPath<Place>((entity) => entity.formerIds),
    kept.length === 0 ? undefined : kept,
  );
}

/** What has no address of its own, such as an answer, or always the same, such as the film, has no former one. */
function addressesOf({ room, old, id }: Pick<Renaming, 'room' | 'old' | 'id'>): Renamed['addresses'] {
  if (!isCollection(room)) return null;
  const [before, now] = [entityPath(room, old), entityPath(room, id)];
  return before === null || now === null || before === now ? null : { before, now };
}
