import { locale } from './messages.ts';

const format = new Intl.ListFormat(locale);

/** Returns items as a list in the language: "A", "A and B", "A, B and C". */
export function listText(items: readonly string[]): string {
  return format.format(items);
}

/** Returns items and the separators between them, alternating: "A", ", ", "B", " and ", "C". */
export function listParts(items: readonly string[]): string[] {
  return format.formatToParts(items).map(({ value }) => value);
}
