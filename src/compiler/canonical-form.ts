import type { Model } from './model.ts';

/**
 * Returns a value of an authored file in canonical form: fields in the order of the model, and lists and values with a
 * canonical form rewritten to it. Values that the model does not know are unchanged.
 */
export function canonicalForm(model: Model | undefined, value: unknown): unknown {
  const own = model?.canonical ? model.canonical.form(value) : value;
  if (Array.isArray(own)) {
    return own.map((item: unknown) => canonicalForm(model?.kind === 'list' ? model.item : undefined, item));
  }
  if (typeof own !== 'object' || own === null) return own;
  const fields = own as Record<string, unknown>;
  const known = model?.kind === 'object' ? model.fields : new Map<string, never>();
  const names = [...known.keys()].filter((name) => name in fields);
  const others = Object.keys(fields).filter((name) => !known.has(name));
  return Object.fromEntries(
    [...names, ...others].map((name) => [name, canonicalForm(known.get(name)?.model, fields[name])]),
  );
}
