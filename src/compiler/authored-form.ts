import type { Model } from './model.ts';

/** A value of a JSON file; `cut` stands for items that an excerpt leaves out. */
export type Json = string | number | boolean | null | typeof cut | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

const cut = Symbol('cut');

/** How excerpts write what they leave out; as the name of a field, it stands for further fields. */
const ellipsis = '…';

/** Adds further fields to an object of an excerpt, which are left out. */
export const andMore = { [ellipsis]: cut } as const;

/**
 * Returns a parsed value as a file says it in canonical form: Markdown as its source, and without the fields that have
 * their defaults. `until` is left out, since of what a part shows it names a later scene, and so are notes to other
 * authors, which no page shows. Of a filtered value, the rest is known to the part.
 */
export function authoredForm(model: Model, value: unknown): Json {
  if (model.kind === 'list') return (value as readonly unknown[]).map((item) => authoredForm(model.item, item));
  if (model.kind === 'leaf') {
    return (model.field.is === 'prose' ? (value as { source: string }).source : value) as Json;
  }
  if (value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  const shown = [...model.fields].filter(
    ([name, { model: inner, otherwise }]) =>
      fields[name] !== undefined && !isForAuthors(inner) && JSON.stringify(fields[name]) !== JSON.stringify(otherwise),
  );
  return Object.fromEntries(shown.map(([name, { model: inner }]) => [name, authoredForm(inner, fields[name])]));
}

function isForAuthors(model: Model): boolean {
  if (model.kind !== 'leaf') return false;
  return model.field.is === 'remark' || (model.field.is === 'time' && !model.field.orPremise);
}

/** The number of items of a list, and of characters of a text, that an excerpt shows. */
const most = { items: 1, characters: 120 };

/** Returns a value with its lists and texts cut to a length at which they still show what they are. */
export function shortened(value: Json): Json {
  if (typeof value === 'string') {
    return value.length <= most.characters ? value : `${value.slice(0, most.characters).trimEnd()}${ellipsis}`;
  }
  if (isList(value)) {
    const items = value.slice(0, most.items).map(shortened);
    return value.length > most.items ? [...items, cut] : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortened(inner)]));
}

/** The width of an excerpt in characters: that of a page's text. Files have longer lines. */
const width = 64;

/** Returns a value as content files print it: an object or list is on one line if it fits. */
export function printedJson(value: Json, indent = ''): string {
  if (value === cut) return ellipsis;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = isList(value);
  const print = (inner: string): string[] =>
    isList(value)
      ? value.map((item) => printedJson(item, inner))
      : Object.entries(value).map(([name, field]) =>
          field === cut ? ellipsis : `${JSON.stringify(name)}: ${printedJson(field, inner)}`,
        );
  const [open, close] = isArray ? ['[', ']'] : ['{', '}'];
  const flat = print(indent);
  if (flat.length === 0) return `${open}${close}`;
  const oneLine = isArray ? `[${flat.join(', ')}]` : `{ ${flat.join(', ')} }`;
  if (!oneLine.includes('\n') && indent.length + oneLine.length <= width) return oneLine;
  const inner = `${indent}  `;
  return `${open}\n${print(inner)
    .map((line) => `${inner}${line}`)
    .join(',\n')}\n${indent}${close}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
