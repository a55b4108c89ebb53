import { isChangeable } from '#compiler/changes.ts';
import type { JsonPath } from '#compiler/json-file.ts';
import { type LeafModel, type Model, modelOf, type ObjectModel } from '#compiler/model.ts';
import { type Citation, citation, ref } from '#compiler/schemas/citation.ts';
import { editorSchema, synonyms } from '#compiler/schemas/fields.ts';
import type { ChangeKind } from '#wiki/page-data.ts';

// Versions of a file are compared object by object, by the model of today. What the model does not know, such as a field
// of an earlier schema, is not compared.

/** An object in a version of a file, of which changes are told. */
export interface ChangedObject {
  readonly model: ObjectModel;
  readonly path: JsonPath;
  readonly holder: ChangedObject | undefined;
  /** Its id, if it has one. */
  id: string | undefined;
  /** What it says, without the objects in it of which changes are told themselves, and without its citations. */
  own: string;
  /** The ids of its sources. Another place in the same source is no other source. */
  readonly cited: Set<string>;
  /** The objects in it of which changes are told, by where they are. */
  readonly inner: Map<string, ChangedObject[]>;
  /** The same object in the next version. */
  next?: ChangedObject;
}

/** What no page shows, besides ids, reveals and positions. */
const unseen = [ref, synonyms, editorSchema].map((schema) => modelOf(schema));
const unseenFields: readonly LeafModel['field']['is'][] = ['own-id', 'former-id', 'time', 'position', 'remark'];
const citationModel = modelOf(citation);
/** A citation in prose: `[^river-post#cast-list]`. */
const mark = /\[\^([^\]#]*)[^\]]*\]/g;

/** Returns the objects of a file's value as a tree, its root first. Values that do not fit the model are compared whole. */
export function changedObjects(
  model: ObjectModel,
  value: unknown,
  path: JsonPath = [],
  holder?: ChangedObject,
): ChangedObject {
  const object: ChangedObject = { model, path, holder, id: undefined, own: '', cited: new Set(), inner: new Map() };
  readInto(object, model, value, path, '');
  return object;
}

function readInto(object: ChangedObject, model: Model, value: unknown, path: JsonPath, where: string): void {
  if (value === undefined || value === null || unseen.includes(model)) return;
  const isRoot = path.length === object.path.length;
  if (model.kind === 'object' && isFields(value)) {
    if (model.schema === citationModel.schema) object.cited.add(String((value as Partial<Citation>).source));
    else if (!isRoot && isChangeable(model)) {
      const inner = object.inner.get(where) ?? [];
      object.inner.set(where, [...inner, changedObjects(model, value, path, object)]);
    } else {
      for (const [name, field] of model.fields) {
        readInto(object, field.model, value[name], [...path, name], `${where}.${name}`);
      }
    }
  } else if (model.kind === 'list' && Array.isArray(value)) {
    const isTold = model.item.kind === 'object' && isChangeable(model.item);
    for (const [index, item] of value.entries()) {
      readInto(object, model.item, item, [...path, index], isTold ? where : `${where}.${index}`);
    }
  } else if (model.kind === 'leaf') {
    readLeaf(object, model, value, where);
  } else {
    object.own += JSON.stringify([where, value]);
  }
}

function readLeaf(object: ChangedObject, { field }: LeafModel, value: unknown, where: string): void {
  if (field.is === 'own-id') object.id ??= String(value);
  if (unseenFields.includes(field.is)) return;
  const isProse = field.is === 'prose' && typeof value === 'string';
  if (isProse) for (const [, source = ''] of value.matchAll(mark)) object.cited.add(source);
  object.own += JSON.stringify([where, isProse ? value.replaceAll(mark, '') : value]);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Told of a change, with the object as it is in the newer version, or as it was if it is gone. */
export type Tell = (object: ChangedObject, kind: ChangeKind) => void;

/** Compares two versions of an object, tells what changed, and links each object to the same one in the next version. */
export function compareObjects(before: ChangedObject, after: ChangedObject, tell: Tell): void {
  before.next = after;
  if (before.own !== after.own) tell(after, 'changed');
  else {
    if (!isWithin(after.cited, before.cited)) tell(after, 'sourced');
    if (!isWithin(before.cited, after.cited)) tell(after, 'unsourced');
  }
  for (const where of new Set([...before.inner.keys(), ...after.inner.keys()])) {
    for (const [old, fresh] of pairsOf(before.inner.get(where) ?? [], after.inner.get(where) ?? [])) {
      if (old && fresh) compareObjects(old, fresh, tell);
      else if (fresh) tell(fresh, 'added');
      else if (old) tell(old, 'removed');
    }
  }
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((each) => all.has(each));
}

/** Pairs the items of two versions of a list: by id; else those that say the same; else in order. */
function pairsOf(
  before: readonly ChangedObject[],
  after: readonly ChangedObject[],
): [ChangedObject | undefined, ChangedObject | undefined][] {
  const pairs = new Map<ChangedObject, ChangedObject>();
  const left = new Set(before);
  const pair = (isSame: (old: ChangedObject, fresh: ChangedObject) => boolean) => {
    for (const fresh of after) {
      const old = pairs.has(fresh) ? undefined : [...left].find((each) => isSame(each, fresh));
      if (!old) continue;
      left.delete(old);
      pairs.set(fresh, old);
    }
  };
  pair((old, fresh) => old.id === fresh.id && (old.id !== undefined || old.own === fresh.own));
  pair((old, fresh) => old.id === undefined && fresh.id === undefined);
  return [
    ...after.map((fresh): [ChangedObject | undefined, ChangedObject] => [pairs.get(fresh), fresh]),
    ...Array.from(left, (old): [ChangedObject, undefined] => [old, undefined]),
  ];
}
