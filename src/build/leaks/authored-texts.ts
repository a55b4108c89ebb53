import { fieldPath } from '#compiler/field-path.ts';
import type { Parts } from '#compiler/schemas/parts.ts';
import type { AuthoredFile, JsonPath } from '#compiler/json-file.ts';
import type { Field, IdTarget } from '#compiler/schemas/fields.ts';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { isPicture, schemaOf } from '#compiler/schemas/schemas.ts';
import { entityPath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId, parseEntityRef } from '#wiki/collections.ts';

/** Returns whether a part may show something. */
export type Shown = (part: number) => boolean;

/** A string of an authored file, or a number with its unit, such as a duration: `amountText`. */
export interface AuthoredText {
  value: string;
  /** Its type according to the schema. */
  is: Field['is'] | 'amount' | undefined;
  /** For an id: the collection it refers to. */
  of: IdTarget | undefined;
  /** Whether the containing object has a `reveal` and no text, so that it reveals only the reference itself. */
  isWordless: boolean;
  /** The authored file: `characters/keeper.json`. */
  file: string;
  path: JsonPath;
  /** Whether it belongs to a thing without a page of its own, which is an entry of a list. */
  isEntry: boolean;
  /**
   * Returns whether a part may show it: considers every `reveal` and `until` around it, and those of the things it
   * requires.
   */
  shown: Shown;
  /** The first part that may show it; Infinity if none may. */
  from: number;
}

/** The keywords of JSON Schema that are read here. */
interface JsonSchema {
  properties?: { reveal?: JsonSchema; [name: string]: JsonSchema | undefined };
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  whole?: boolean;
  enum?: unknown[];
  field?: Field;
}

/** Context that is the same for everything in an object or list. */
type Around = Omit<AuthoredText, 'value' | 'is' | 'of' | 'from'>;

/** An object of an authored file. */
interface Json {
  id?: unknown;
  reveal?: unknown;
  until?: unknown;
  entry?: unknown;
  [name: string]: unknown;
}

/**
 * Returns the files with every string replaced by a callback; amounts are only passed to it.
 *
 * This is a second, independent implementation of the reveal rules, based on the authored files, without the compiler's
 * model and filter, so that the two can be compared: an object with a `reveal` is hidden until then; an object that
 * could have one by its schema and does not is hidden until the end.
 */
export function mapTexts(files: readonly AuthoredFile[], change: (text: AuthoredText) => string): AuthoredFile[] {
  const described = files.filter(({ path }) => !isPicture(path));
  const values = new Map(described.map(({ path, text }) => [path, JSON.parse(text) as Json]));
  const { parts } = values.get('parts.json') as { parts: { scenes: string[] }[] };
  const allParts = [0, ...parts.map((_, index) => index + 1)];

  const partOf = (reveal: unknown): number => {
    if (reveal === 'premise') return 0;
    const last = parts.findLastIndex(({ scenes }) => scenes.includes(String(reveal)));
    return last < 0 ? parts.length : last + 1;
  };
  const ownTimes = ({ reveal, until }: Json, schema: JsonSchema): Shown => {
    if (reveal === undefined && !schema.properties?.reveal) return always;
    return (part) => part >= partOf(reveal) && (until === undefined || part < partOf(until));
  };
  /** An icon has its own reveal; every other thing, a drawing too, has that of its file. */
  const known = (target: string, id: unknown): Shown => {
    const { icons = [] } = (values.get('icons.json') ?? {}) as { icons?: Json[] };
    const thing = target === 'icon' ? icons.find((each) => each.id === id) : values.get(`${target}/${String(id)}.json`);
    return thing ? (part) => part >= partOf(thing.reveal) : always;
  };
  /**
   * What an object cannot be shown without: the thing it must refer to, and an item of each list that must not be
   * empty.
   */
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
    if (isObject(value)) return all([ownTimes(value, schema), ...needs(value, schema)]);
    const ref = schema.field?.is === 'ref' ? parseEntityRef(String(value)) : null;
    if (ref) return known(ref.collection, ref.id);
    return schema.field?.is === 'id' ? known(schema.field.of, value) : always;
  };

  /** When a field of a part is shown, where that is not when its cue is: by the number of the part, from 1. */
  const timesInPart = new Map<string | number | undefined, (number: number) => Shown>([
    [fieldOfPart(({ title }) => title), (number) => (part) => part >= number],
    [fieldOfPart(({ recap }) => recap), (number) => (part) => part === number],
    [fieldOfPart(({ open }) => open), (number) => (part) => part === number],
  ]);

  const walk = (value: unknown, schema: JsonSchema, around: Around): unknown => {
    const { file, path, shown } = around;
    const changed = (text: string, field?: Field | { is: 'amount' }) =>
      change({
        ...around,
        value: text,
        is: field?.is,
        of: field?.is === 'id' ? field.of : undefined,
        from: allParts.find(shown) ?? Infinity,
      });
    if (Array.isArray(value)) {
      // The parts list defines the schedule itself: the cue of the next part is visible too.
      const isParts = file === 'parts.json' && path.length === 1;
      return value.map((item, index) =>
        walk(item, schema.items ?? {}, {
          ...around,
          path: [...path, index],
          shown: isParts ? (part) => index <= part : shown,
        }),
      );
    }
    // Values from a fixed list are not the author's words.
    if (typeof value === 'string') return schema.enum ? value : changed(value, schema.field);
    if (!isObject(value)) return value;
    // A file with numbers, such as that of a drawing, is none of its own.
    const amount = path.length === 0 ? undefined : amountText(String(path.at(-1)), value);
    if (amount !== undefined) changed(amount, { is: 'amount' });
    // Whether such a thing exists is revealed only by its own `reveal`.
    const own = path.length === 0 ? ownTimes(value, schema) : shownBy(value, schema);
    const inside = { ...around, shown: all([shown, own]), isWordless: isWordless(value, schema) };
    // Reveal times alone reveal nothing.
    const { reveal, until, ...others } = value;
    const fields = Object.entries(others).map(([name, inner]) => {
      const time = file === 'parts.json' && path.length === 2 ? timesInPart.get(name) : undefined;
      return [
        name,
        walk(inner, schema.properties?.[name] ?? {}, {
          ...inside,
          path: [...path, name],
          ...(time && { shown: time(Number(path[1]) + 1) }),
        }),
      ];
    });
    return { ...(Object.fromEntries(fields) as object), reveal, until };
  };
  return files.map(({ path: file, text }) => {
    if (isPicture(file)) return { path: file, text };
    const schema = schemaOf(file);
    const collection = collectionOf(file);
    const isEntry =
      values.get(file)?.entry === true || (collection !== undefined && entityPath(collection, '' as EntityId) === null);
    const around = { file, path: [], isEntry, isWordless: false, shown: always };
    const changed = walk(values.get(file), schema ? jsonSchemaOf(schema) : {}, around);
    return { path: file, text: `${JSON.stringify(changed, null, 2)}\n` };
  });
}

/** Returns the name of a field of a part in the parts list. */
function fieldOfPart(access: (part: Parts['parts'][number]) => unknown): string | number | undefined {
  return fieldPath<Parts['parts'][number]>(access)[0];
}

/** Returns the collection of an authored file. */
export function collectionOf(file: string): Collection | undefined {
  return collectionNames.find((name) => file.startsWith(`${name}/`));
}

/**
 * Returns a number with its unit as one text, the field name and the object, the same for authored files and page data.
 * Returns undefined for an object without a number, or with nested objects.
 */
export function amountText(name: string, value: object): string | undefined {
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const isFlat = fields.every(([, inner]) => typeof inner !== 'object');
  if (!isFlat || fields.length < 2 || !fields.some(([, inner]) => typeof inner === 'number')) return undefined;
  return `${name} ${JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)))}`;
}

/** Returns whether a JSON value is an object. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWordless(value: Json, { properties = {} }: JsonSchema): boolean {
  const words = Object.keys(value).filter((name) => /^(?:text|name|prose)$/.test(properties[name]?.field?.is ?? ''));
  return properties.reveal !== undefined && words.length === 0;
}

const always: Shown = () => true;

function all(times: readonly Shown[]): Shown {
  return (part) => times.every((time) => time(part));
}
