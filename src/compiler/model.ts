import * as v from 'valibot';
import { defined } from '#lib/defined.ts';
import { asWords, capitalised } from '#lib/words.ts';
import type { Canonical, Field, Shown } from './schemas/fields.ts';

/**
 * What a schema declares about its values, in the form that the filter, the checks, the formatter, the editor schemas
 * and the field reference all read.
 */
export type Model = ObjectModel | ListModel | LeafModel;

interface Described {
  schema: v.GenericSchema;
  canonical?: Canonical;
}

export interface ObjectModel extends Described {
  kind: 'object';
  shown: Shown;
  /** By name, in the order in which a file writes them. */
  fields: ReadonlyMap<string, FieldModel>;
}

interface ListModel extends Described {
  kind: 'list';
  item: Model;
  /** The list may not be empty: without items, its parent is hidden. */
  filled: boolean;
  /** If one item is hidden, so is the list. */
  whole: boolean;
  /** Items must be in the order of their reveals. */
  byReveal: boolean;
}

export interface LeafModel extends Described {
  kind: 'leaf';
  field: Field;
  /** The schema with every check of the value; `schema` is the innermost, which says the type. */
  checked: v.GenericSchema;
}

/** A field of an object, and what to do if its value is missing or hidden. */
export interface FieldModel {
  model: Model;
  /** What replaces a missing value: nothing, null, or (`undefined`) nothing can, so the parent is hidden. */
  absent?: 'left-out' | 'null';
  /** The field is optional, but if it is set and hidden, so is its parent. */
  needed: boolean;
  /** It is asked for in a new file, though it may be left out; `unless` another field is there. */
  asked?: { unless?: string };
  /** The value that a file without it has; undefined for none. */
  otherwise?: unknown;
  /** For authors: the name of the field, and a note on what to write. */
  label: string;
  note?: string;
}

interface Metadata {
  field?: Field;
  shown?: Shown;
  canonical?: Canonical;
  byReveal?: boolean;
  whole?: boolean;
  needed?: boolean;
  asked?: { unless?: string };
}

/** The properties of valibot's schemas that are read here. */
interface Inner extends v.GenericSchema {
  wrapped?: v.GenericSchema;
  default?: unknown;
  item?: v.GenericSchema;
  /** The schemas of a union, or the values of a picklist. */
  options?: readonly unknown[];
  entries?: Record<string, v.GenericSchema>;
  pipe?: readonly Inner[];
  requirement?: unknown;
}

const models = new WeakMap<v.GenericSchema, Model>();

/**
 * Returns the model of a schema, cached.
 *
 * @param called How messages call the schema: `characters`.
 * @throws If something in the schema does not declare its field type or its rule of reveal.
 */
export function modelOf(schema: v.GenericSchema, called = 'The schema'): Model {
  const known = models.get(schema);
  if (known) return known;
  const made = read(schema, called);
  models.set(schema, made);
  return made;
}

function read(schema: v.GenericSchema, place: string): Model {
  const { inner, metadata } = unwrap(schema);
  const described: Described = { schema: inner, ...defined({ canonical: metadata.canonical }) };
  if (metadata.field) {
    if (isScalar(inner)) return { kind: 'leaf', field: metadata.field, checked: schema, ...described };
    throw new Error(
      `schemas: ${place} has more than one value, each of which must declare its type. Build it with list(…), revealable({ … }) or shownWithParent({ … }), and its items or fields with the other functions of schemas/fields.ts.`,
    );
  }
  if (inner.item) {
    return {
      kind: 'list',
      item: modelOf(inner.item, `${place}[]`),
      filled: isFilled(schema),
      whole: metadata.whole ?? false,
      byReveal: metadata.byReveal ?? false,
      ...described,
    };
  }
  if (!inner.entries) {
    throw new Error(
      `schemas: ${place} does not declare its type. Build it with text, name, prose, idOf(…), choice(…), data(…) or another function of schemas/fields.ts.`,
    );
  }
  if (!metadata.shown) {
    throw new Error(
      `schemas: ${place} declares no rule of reveal. Build it with revealable({ …, reveal }) if it has its own reveal, or with shownWithParent({ … }) if it is shown together with its parent.`,
    );
  }
  const entries = Object.entries(inner.entries);
  const fields = new Map(entries.map(([name, entry]) => [name, readField(name, entry, `${place}.${name}`)]));
  const saysWhen = [...fields.values()].some(
    ({ model }) => model.kind === 'leaf' && model.field.is === 'time' && model.field.orPremise,
  );
  if (saysWhen !== (metadata.shown === 'by-reveal')) {
    throw new Error(
      saysWhen
        ? `schemas: ${place} has a reveal that would be ignored. Build it with revealable({ …, reveal }).`
        : `schemas: ${place} is shown by its reveal but has no such field. Add it: revealable({ …, reveal }).`,
    );
  }
  return { kind: 'object', shown: metadata.shown, fields, ...described };
}

/** Returns whether a schema describes one value, or a union of one and a list of such. */
function isScalar({ type, options = [], item }: Inner, inUnion = false): boolean {
  if (type === 'union')
    return options.length > 0 && options.every((option) => isScalar(unwrap(option as v.GenericSchema).inner, true));
  if (inUnion && item) return isScalar(unwrap(item).inner);
  return ['string', 'number', 'boolean', 'picklist', 'literal'].includes(type);
}

function readField(name: string, schema: v.GenericSchema, place: string): FieldModel {
  const model = modelOf(schema, place);
  const { absent, otherwise, metadata, note, label } = unwrap(schema);
  if (absent === undefined && model.kind === 'object' && model.shown === 'by-reveal') {
    throw new Error(`schemas: ${place} may be hidden, and so must be optional: wrap it in v.optional(…).`);
  }
  return {
    model,
    needed: metadata.needed ?? false,
    label: label ?? capitalised(asWords(name)),
    ...defined({ absent, otherwise, note, asked: metadata.asked }),
  };
}

/** Returns the schema inside pipes and wrappers, with the metadata collected on the way. */
function unwrap(schema: v.GenericSchema) {
  let here: Inner = schema;
  let metadata: Metadata = {};
  let absent: FieldModel['absent'];
  let otherwise: unknown;
  let note: string | undefined;
  let label: string | undefined;
  for (;;) {
    metadata = { ...v.getMetadata(here), ...metadata };
    note ??= v.getDescription(here);
    label ??= v.getTitle(here);
    while (here.pipe?.[0]?.pipe) here = here.pipe[0];
    if (!here.wrapped) return { inner: here, metadata, absent, otherwise, note, label };
    otherwise ??= here.default;
    absent = here.type === 'nullable' ? 'null' : (absent ?? 'left-out');
    here = here.wrapped;
  }
}

function isFilled({ type, requirement, pipe = [], wrapped }: Inner): boolean {
  if (type === 'min_length' && Number(requirement) > 0) return true;
  return pipe.some(isFilled) || (wrapped !== undefined && isFilled(wrapped));
}
