import { locale } from './messages.ts';

const format = new Intl.ListFormat(locale);

/** Returns items as the language lists them: "A", "A and B", "A, B and C". */
export function listText(items: readonly string[]): string {
  return format.format(items);
}

/** Returns items and what stands between them, in turn: "A", ", ", "B", " and ", "C". */
export function listParts(items: readonly string[]): string[] {
  return format.formatToParts(items).map(({ value }) => value);
}
