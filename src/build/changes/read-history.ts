import { type Change, type ContentHistory, subjectOf } from '#compiler/changes.ts';
import type { Content } from '#compiler/content.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { collectionModels } from '#compiler/schemas/schemas.ts';
import { defined } from '#lib/defined.ts';
import { groupBy } from '#lib/group-by.ts';
import { type Collection, collectionNames, type EntityId, isEntityId } from '#wiki/collections.ts';
import type { ChangeKind } from '#wiki/page-data.ts';
import { type ChangedObject, changedObjects, compareObjects } from './changed-objects.ts';
import { type GitHistory, gitHistory, HistoryUnreadable, textsOf } from './git.ts';

/** The history of a content folder, and what to tell the person who runs the build. */
interface ReadHistory {
  /** Absent if it cannot be read. */
  history?: ContentHistory;
  notices: string[];
}

/**
 * Returns what changed in a content folder since its first release, as git has it, by day: a day's commits count as one.
 * A text of a version is only read by the model of today, so what no longer fits it tells nothing.
 *
 * @param files - The files of the folder as they are now, in which the changes are found again.
 */
export function readHistory(folder: string, files: readonly AuthoredFile[]): ReadHistory {
  try {
    const history = gitHistory(folder);
    if (!history) {
      return {
        history: { since: null, changes: [] },
        notices: [
          'notice: git has no tag of a release (v0.1.0), so there are no changes to list yet. If there was a release: git fetch --tags',
        ],
      };
    }
    const { since, isDirty } = history;
    return {
      history: { since, changes: changesIn(folder, history, files) },
      notices: isDirty ? [`notice: what is not committed in ${folder} is not among the changes that are listed.`] : [],
    };
  } catch (error) {
    if (!(error instanceof HistoryUnreadable)) throw error;
    return {
      notices: [`notice: the history of ${folder} cannot be read, so no changes are listed: ${error.message}.`],
    };
  }
}

/** Returns content with its history, if that can be read, and what to tell the person who runs the command. */
export function withHistory(
  content: Content,
  folder: string,
  files: readonly AuthoredFile[],
): { content: Content; notices: string[] } {
  const { history, notices } = readHistory(folder, files);
  return { content: { ...content, ...defined({ history }) }, notices };
}

/** A version of an entity's file: its objects, and the ids that it had. */
interface Version {
  collection: Collection;
  id: EntityId;
  formerIds: readonly string[];
  root: ChangedObject;
}

interface Told extends Pick<Change, 'day' | 'subject' | 'kind'> {
  root: ChangedObject;
  object: ChangedObject;
  /** How the entity was called then. */
  was: Pick<Version, 'collection' | 'id'>;
}

function changesIn(folder: string, { files: committed }: GitHistory, now: readonly AuthoredFile[]): Change[] {
  const entities = committed.filter(({ path }) => entityOf(path));
  // Of a day, only what it left is compared, and so is all that is read.
  const days = groupBy(entities, ({ day }) => day).map((ofDay) => ({
    day: ofDay[0].day,
    blobs: new Map(ofDay.map(({ path, after }) => [path, after])),
  }));
  const first = new Map(entities.toReversed().map(({ path, before }) => [path, before]));
  const blobs = [first, ...days.map((of) => of.blobs)]
    .flatMap((of) => [...of.values()])
    .filter((blob) => blob !== null);
  const texts = textsOf(folder, [...new Set(blobs)]);
  const textOf = (blob: string | null) => (blob === null ? null : (texts.get(blob) ?? null));
  const versions = new Map<string, Version>();
  for (const [path, blob] of first) {
    const version = versionOf(path, textOf(blob));
    if (version) versions.set(path, version);
  }
  const told = days.flatMap(({ day, blobs: left }) =>
    changesOfDay(day, versions, new Map([...left].map(([path, blob]) => [path, textOf(blob)]))),
  );
  const ids = new Map<ChangedObject, EntityId>();
  // What is not committed tells nothing, but what was told before is found in it.
  for (const { path, text } of now) {
    const last = versions.get(path);
    const version = last && versionOf(path, text);
    if (!version) continue;
    compareObjects(last.root, version.root, () => undefined);
    ids.set(version.root, version.id);
  }
  return told.flatMap((each) => changeNow(each, ids)).toSorted(byDay);
}

/** The latest day first, and the changes of a day as they were told. */
function byDay(one: Change, other: Change): number {
  return one.day < other.day ? 1 : one.day > other.day ? -1 : 0;
}

/** Compares the files as they were at the end of a day with what they were before, and replaces them. */
function changesOfDay(day: string, versions: Map<string, Version>, texts: ReadonlyMap<string, string | null>): Told[] {
  const told: Told[] = [];
  const gone = new Map([...versions].filter(([path]) => texts.has(path) && texts.get(path) === null));
  for (const [path, text] of texts) {
    const fresh = versionOf(path, text);
    // A text that is not JSON tells nothing.
    if (!fresh) continue;
    const { collection, formerIds, root } = fresh;
    const tell = (object: ChangedObject, kind: ChangeKind, subject = subjectIn(collection, object)) =>
      told.push({ day, root, object, subject, kind, was: fresh });
    const known = versions.get(path);
    const renamed = [...gone].find(([, old]) => old.collection === collection && formerIds.includes(old.id));
    const before = known ?? renamed?.[1];
    if (!before) tell(root, 'added', 'page');
    else {
      if (!known) tell(root, 'changed', 'page');
      compareObjects(before.root, root, (object, kind) => tell(object, kind));
    }
    if (!known && renamed) {
      gone.delete(renamed[0]);
      versions.delete(renamed[0]);
    }
    versions.set(path, fresh);
  }
  for (const [path, old] of gone) {
    told.push({ day, root: old.root, object: old.root, subject: 'page', kind: 'removed', was: old });
    versions.delete(path);
  }
  return told;
}

/** Returns a change with where its object is now. Of what is gone, only that it went is left. */
function changeNow(told: Told, ids: ReadonlyMap<ChangedObject, EntityId>): Change[] {
  const { day, root, object, subject, kind, was } = told;
  const { collection } = was;
  const now = latest(root);
  const id = ids.get(now);
  if (kind === 'removed') {
    return id === undefined && object !== root
      ? []
      : [{ day, collection, id: id ?? was.id, subject, kind, path: null }];
  }
  const found = latest(object);
  return id !== undefined && isIn(now, found) ? [{ day, collection, id, subject, kind, path: found.path }] : [];
}

function subjectIn(collection: Collection, object: ChangedObject) {
  return subjectOf(collection, object.model, (object.holder ?? object).model);
}

function latest(object: ChangedObject): ChangedObject {
  let here = object;
  while (here.next) here = here.next;
  return here;
}

/** Returns whether an object is one of a version, and did not go before it. */
function isIn(root: ChangedObject, object: ChangedObject): boolean {
  let here: ChangedObject | undefined = object;
  while (here && here !== root) here = here.holder;
  return here === root;
}

/** Returns a version of an entity's file, or undefined for other files and texts that are no JSON objects. */
function versionOf(path: string, text: string | null): Version | undefined {
  const entity = entityOf(path);
  const value = entity && text !== null ? parsed(text) : undefined;
  if (!entity || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { formerIds } = value as { formerIds?: unknown };
  return {
    ...entity,
    formerIds: Array.isArray(formerIds) ? formerIds.filter((id) => typeof id === 'string') : [],
    root: changedObjects(collectionModels[entity.collection], value),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function entityOf(path: string): Pick<Version, 'collection' | 'id'> | undefined {
  const [, folder, id = ''] = /^([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  return collection && isEntityId(id) ? { collection, id } : undefined;
}
