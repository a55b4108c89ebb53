import svgpath from 'svgpath';
import type * as v from 'valibot';
import { unwrap } from './unwrap-schema.ts';
import type { Claim } from './schemas/claim.ts';
import { isSvgPath } from './schemas/drawing.ts';

const ranks = ['preferred', 'normal', 'deprecated'];

/**
 * A value of an authored file in its one form: fields in the order of its schema, lists that have one order only in
 * that order, SVG paths to a tenth of a unit. A value that the schema does not know stays as it is. Pure.
 */
export function canonicalForm(schema: v.GenericSchema, value: unknown): unknown {
  return inOrder(schema, value, '');
}

function inOrder(schema: unknown, value: unknown, key: string): unknown {
  const inner = unwrap(schema);
  if (Array.isArray(value)) return sorted(key, value).map((item) => inOrder(inner['item'], item, ''));
  if (key === 'd' && typeof value === 'string' && isSvgPath(value)) return svgpath(value).round(1).toString();
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const known = (inner['entries'] ?? {}) as Record<string, unknown>;
  const names = [
    ...Object.keys(known).filter((name) => name in fields),
    ...Object.keys(fields).filter((name) => !(name in known)),
  ];
  return Object.fromEntries(names.map((name) => [name, inOrder(known[name], fields[name], name)]));
}

function rankOf(item: unknown): number {
  return ranks.indexOf((item as Partial<Claim['values'][number]>).rank ?? 'normal');
}

function sorted(key: string, items: readonly unknown[]): readonly unknown[] {
  const isText = items.every((item) => typeof item === 'string');
  if ((key === 'formerIds' || key === 'ref') && isText) return items.toSorted();
  if (key !== 'values') return items;
  return items.toSorted((a, b) => rankOf(a) - rankOf(b));
}
