import * as v from 'valibot';
import { defined } from '#lib/defined.ts';
import { asWords, capitalised } from '#lib/words.ts';
import type { Canonical, Field, Shown } from './schemas/fields.ts';

/**
 * What a schema says of the values it describes, in the one form that everything else reads: the filter, the checks,
 * the formatter, the editor schemas, the field reference.
 */
export type Model = ObjectModel | ListModel | LeafModel;

interface Described {
  schema: v.GenericSchema;
  canonical?: Canonical;
}

export interface ObjectModel extends Described {
  kind: 'object';
  shown: Shown;
  /** By name, in the order in which a file has them. */
  fields: ReadonlyMap<string, FieldModel>;
}

interface ListModel extends Described {
  kind: 'list';
  item: Model;
  /** Without an item, what holds the list makes no sense. */
  filled: boolean;
  /** Without one of its items, none is shown. */
  whole: boolean;
  /** Its items stand in the order in which they may be known. */
  byReveal: boolean;
}

export interface LeafModel extends Described {
  kind: 'leaf';
  field: Field;
}

/** A field of an object: its value, and what to do where there is none. */
export interface FieldModel {
  model: Model;
  /** What stands in its place where there is none: nothing, null, or (`undefined` here) the whole object makes no sense. */
  absent?: 'left-out' | 'null';
  /** It may be left out; but where it is written and may not be shown, the whole object makes no sense. */
  needed: boolean;
  /** For the author: what it is called, and what belongs there. */
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
}

/** What of valibot's schemas is read here. */
interface Inner extends v.GenericSchema {
  wrapped?: v.GenericSchema;
  item?: v.GenericSchema;
  /** The schemas of a union, or the words of a picklist. */
  options?: readonly unknown[];
  entries?: Record<string, v.GenericSchema>;
  pipe?: readonly Inner[];
  requirement?: unknown;
}

const models = new WeakMap<v.GenericSchema, Model>();

/**
 * The model of a schema; the same one each time.
 *
 * @param called How messages call what the schema describes: `characters`.
 * @throws Where something in the schema does not say what it is, or when it may be shown.
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
    if (isScalar(inner)) return { kind: 'leaf', field: metadata.field, ...described };
    throw new Error(
      `schemas: ${place} holds more than one value, each of which must say what it is. Make it with list(…), revealable({ … }) or withWhole({ … }), and what is in it with the other functions of schemas/fields.ts.`,
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
      `schemas: ${place} does not say what it is. Make it with text, name, prose, idOf(…), choice(…), data(…) or another function of schemas/fields.ts.`,
    );
  }
  if (!metadata.shown) {
    throw new Error(
      `schemas: ${place} declares no rule of reveal. Make it with revealable({ …, reveal }) where it says itself when it may be shown, or with withWhole({ … }) where it is shown with what holds it.`,
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
        ? `schemas: ${place} has a reveal, which nothing would look at. Make it with revealable({ …, reveal }).`
        : `schemas: ${place} is to be shown by its reveal and has none. Add the field: revealable({ …, reveal }).`,
    );
  }
  return { kind: 'object', shown: metadata.shown, fields, ...described };
}

/** Whether a schema is of one value, or of a short list of such, as where a number or several may stand. */
function isScalar({ type, options = [], item }: Inner, inUnion = false): boolean {
  if (type === 'union')
    return options.length > 0 && options.every((option) => isScalar(unwrap(option as v.GenericSchema).inner, true));
  if (inUnion && item) return isScalar(unwrap(item).inner);
  return ['string', 'number', 'boolean', 'picklist', 'literal'].includes(type);
}

function readField(name: string, schema: v.GenericSchema, place: string): FieldModel {
  const model = modelOf(schema, place);
  const { absent, metadata, note, label } = unwrap(schema);
  if (absent === undefined && model.kind === 'object' && model.shown === 'by-reveal') {
    throw new Error(`schemas: ${place} may be hidden, and so must be optional: wrap it in v.optional(…).`);
  }
  return {
    model,
    needed: metadata.needed ?? false,
    label: label ?? capitalised(asWords(name)),
    ...defined({ absent, note }),
  };
}

/** What stands inside pipes and wrappers, and what they say on the way there. */
function unwrap(schema: v.GenericSchema) {
  let here: Inner = schema;
  let metadata: Metadata = {};
  let absent: FieldModel['absent'];
  let note: string | undefined;
  let label: string | undefined;
  for (;;) {
    metadata = { ...v.getMetadata(here), ...metadata };
    note ??= v.getDescription(here);
    label ??= v.getTitle(here);
    while (here.pipe?.[0]?.pipe) here = here.pipe[0];
    if (!here.wrapped) return { inner: here, metadata, absent, note, label };
    absent = here.type === 'nullable' ? 'null' : (absent ?? 'left-out');
    here = here.wrapped;
  }
}

function isFilled({ type, requirement, pipe = [], wrapped }: Inner): boolean {
  if (type === 'min_length' && Number(requirement) > 0) return true;
  return pipe.some(isFilled) || (wrapped !== undefined && isFilled(wrapped));
}
