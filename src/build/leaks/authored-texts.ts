import type { AuthoredFile, JsonPath } from '#compiler/json-file.ts';
import type { Field, IdTarget } from '#compiler/schemas/fields.ts';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { schemaOf } from '#compiler/schemas/schemas.ts';
import { entityPath } from '#wiki/addresses.ts';
import { collectionNames, type EntityId } from '#wiki/collections.ts';
import { parseEntityRef } from '#wiki/collections.ts';

/** Tells whether a part may hold something. */
export type Shown = (part: number) => boolean;

/** A string of an authored file. */
export interface AuthoredText {
  value: string;
  /** What the schema says it is. */
  is: Field['is'] | undefined;
  /** Of an id: what it is the id of. */
  of: IdTarget | undefined;
  /** Whether the object that holds it says when it is known and no word, so that it tells only of such a thing here. */
  isWordless: boolean;
  /** The authored file: `characters/keeper.json`. */
  file: string;
  path: JsonPath;
  /** Whether it belongs to a thing that has no page of its own, but a place on a list. */
  isEntry: boolean;
  /** Whether a part may hold it, by every reveal and until around it, and by those of the things that it needs. */
  shown: Shown;
  /** The first part that may hold it; Infinity where none ever does. */
  from: number;
}

/** A number of an authored file with what it counts, such as a duration: `amountText` of the object that holds it. */
export type Amount = Pick<AuthoredText, 'file' | 'path' | 'from'> & { text: string };

/** What of a JSON Schema is read here. */
interface JsonSchema {
  properties?: { reveal?: JsonSchema; [name: string]: JsonSchema | undefined };
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  whole?: boolean;
  enum?: unknown[];
  field?: Field;
}

/** An object of an authored file. */
interface Json {
  id?: unknown;
  reveal?: unknown;
  until?: unknown;
  entry?: unknown;
  [name: string]: unknown;
}

/**
 * The files with every string changed; `see` is told of every number with a unit or a scale. It is a second reading of the rules of reveal, made from what was authored and
 * without the compiler's model and filter, so that one can be held against the other: an object with a `reveal`,
 * wherever it stands, is a secret until then; one that could have it by the schema, and has not, is a secret to the end.
 */
export function mapTexts(
  files: readonly AuthoredFile[],
  change: (text: AuthoredText) => string,
  see: (amount: Amount) => void = () => {},
): AuthoredFile[] {
  const values = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as Json]));
  const { parts } = values.get('parts.json') as { parts: { scenes: string[] }[] };

  const partOf = (reveal: unknown): number => {
    if (reveal === 'premise') return 0;
    const last = parts.findLastIndex(({ scenes }) => scenes.includes(String(reveal)));
    return last < 0 ? parts.length : last + 1;
  };
  const firstPart = (shown: Shown): number => {
    for (let part = 0; part <= parts.length; part++) if (shown(part)) return part;
    return Infinity;
  };
  const ownTimes = (value: Json, schema: JsonSchema): Shown => {
    const { reveal, until } = value;
    if (reveal === undefined && !schema.properties?.reveal) return always;
    return (part) => part >= partOf(reveal) && (until === undefined || part < partOf(until));
  };
  /** A drawing is known by its own reveal, every other thing by that of its file. */
  const known = (target: string, id: unknown): Shown => {
    const { drawings = [] } = (values.get('drawings.json') ?? {}) as { drawings?: Json[] };
    const thing =
      target === 'drawing' ? drawings.find((each) => each.id === id) : values.get(`${target}/${String(id)}.json`);
    return thing ? (part) => part >= partOf(thing.reveal) : always;
  };
  /** What an object cannot be shown without: an item of a list that may not be empty, and the thing that it must name. */
  const needs = (value: Json, { properties = {}, required = [] }: JsonSchema): Shown[] =>
    Object.entries(properties).flatMap(([name, { field, items, minItems = 0, whole } = {}]): Shown[] => {
      const inner = value[name];
      if (Array.isArray(inner) && items && minItems > 0) {
        const times = inner.map((item: Json) => shownBy(item, items));
        return [whole ? all(times) : (part) => times.some((time) => time(part))];
      }
      return field?.is === 'id' && required.includes(name) ? [known(field.of, inner)] : [];
    });
  const shownBy = (value: unknown, schema: JsonSchema): Shown => {
    if (typeof value !== 'object' || value === null) {
      const ref = schema.field?.is === 'ref' ? parseEntityRef(String(value)) : null;
      if (ref) return known(ref.collection, ref.id);
      return schema.field?.is === 'id' ? known(schema.field.of, value) : always;
    }
    return all([ownTimes(value as Json, schema), ...needs(value as Json, schema)]);
  };
  const walk = (
    value: unknown,
    schema: JsonSchema,
    around: Omit<AuthoredText, 'value' | 'is' | 'of' | 'from'>,
  ): unknown => {
    if (Array.isArray(value)) {
      // The parts list is the clock itself: the cue of the part that comes next is known too.
      const isParts = around.file === 'parts.json' && around.path.length === 1;
      return value.map((item, index) => {
        const shown = isParts ? (part: number) => index <= part : around.shown;
        return walk(item, schema.items ?? {}, { ...around, path: [...around.path, index], shown });
      });
    }
    if (typeof value === 'string') {
      // One of a few words is no text of the author's.
      return schema.enum
        ? value
        : change({
            value,
            is: schema.field?.is,
            of: schema.field?.is === 'id' ? schema.field.of : undefined,
            ...around,
            from: firstPart(around.shown),
          });
    }
    if (typeof value !== 'object' || value === null) return value;
    const text = amountText(String(around.path.at(-1)), value);
    if (text !== undefined) see({ text, file: around.file, path: around.path, from: firstPart(around.shown) });
    // Whether there is such a thing is told by its own reveal alone.
    const own = around.path.length === 0 ? ownTimes(value as Json, schema) : shownBy(value, schema);
    const isWordless =
      schema.properties?.reveal !== undefined &&
      !Object.entries(value).some(([name, inner]) => {
        const is = schema.properties?.[name]?.field?.is;
        return inner !== undefined && (is === 'text' || is === 'name' || is === 'prose');
      });
    // Times tell nothing by themselves, wherever they stand.
    const { reveal, until, ...others } = value as Json;
    const fields = Object.entries(others).map(([name, inner]: [string, unknown]) => {
      const path = [...around.path, name];
      return [
        name,
        walk(inner, schema.properties?.[name] ?? {}, { ...around, path, isWordless, shown: all([around.shown, own]) }),
      ];
    });
    return { ...(Object.fromEntries(fields) as object), reveal, until };
  };
  return files.map(({ path }) => {
    const schema = schemaOf(path);
    const around = {
      file: path,
      path: [],
      isEntry: values.get(path)?.entry === true || hasNoPages(path),
      isWordless: false,
      shown: always,
    };
    const changed = walk(values.get(path), schema ? jsonSchemaOf(schema) : {}, around);
    return { path, text: `${JSON.stringify(changed, null, 2)}\n` };
  });
}

/**
 * A number with what it counts, as one text: the name of its field and the object, which is the same in what was authored
 * and in the data of a page. Undefined for an object that holds no number, or further objects.
 */
export function amountText(name: string, value: object): string | undefined {
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const isFlat = fields.every(([, inner]) => typeof inner !== 'object');
  if (!isFlat || fields.length < 2 || !fields.some(([, inner]) => typeof inner === 'number')) return undefined;
  return `${name} ${JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}

function hasNoPages(file: string): boolean {
  const collection = collectionNames.find((name) => file.startsWith(`${name}/`));
  return collection !== undefined && entityPath(collection, '' as EntityId) === null;
}

const always: Shown = () => true;

function all(times: readonly Shown[]): Shown {
  return (part) => times.every((time) => time(part));
}
