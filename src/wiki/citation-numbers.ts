import { isCitationList } from './reading-order.ts';

/**
 * Returns a value with its citations numbered anew, or the value itself if it has none. Fields keep their order.
 *
 * @param numberOf - Returns the new number for an old one.
 * @param inOrder - Returns the names of an object's fields in the order in which they are visited.
 */
export function withCitationNumbers<T>(
  value: T,
  numberOf: (number: number) => number,
  inOrder: (fields: object) => readonly string[] = Object.keys,
): T {
  const numbered = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) {
      const items = inner.map(numbered);
      return items.every((item, index) => item === inner[index]) ? inner : items;
    }
    const fields = inner as Record<string, unknown>;
    let copy: Record<string, unknown> | undefined;
    for (const name of inOrder(fields)) {
      const field = fieldNumbered(name, fields[name]);
      if (field === fields[name]) continue;
      copy ??= { ...fields };
      copy[name] = field;
    }
    return copy ?? inner;
  };
  const fieldNumbered = (name: string, field: unknown): unknown => {
    if (isCitationList(name, field)) return [...new Set(field.map(numberOf))];
    return name === 'reference' && typeof field === 'number' ? numberOf(field) : numbered(field);
  };
  return numbered(value) as T;
}
