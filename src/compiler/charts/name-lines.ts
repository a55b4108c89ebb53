import { least, max } from 'd3-array';

/** About the width of a letter in charts, in pixels. */
export const letterWidth = 7.2;

/** At most so many letters fit in a line of a name, and at most so many lines below an emblem. */
const maxLineLength = 11;
const maxLines = 4;

/**
 * Returns a name in as few lines of at most `maxLineLength` letters as words allow, as even as possible; a name may break
 * after a hyphen too. What does not fit into `maxLines` is cut with an ellipsis.
 *
 * @example nameLines('Ada Stone of the Hill'); // ['Ada Stone', 'of the Hill']
 */
export function nameLines(name: string): string[] {
  const ways = waysOf(name.split(/(?<=-)|\s+/u), maxLines);
  const lines = ways.find((way) => fits(way, maxLineLength)) ?? ways.at(-1) ?? [name];
  return lines.map((line) => (line.length <= maxLineLength ? line : `${line.slice(0, maxLineLength - 1).trimEnd()}…`));
}

/**
 * Returns a title in as few lines of at most `length` letters as words allow, as even as possible, or undefined if it
 * does not fit into `most` lines.
 *
 * @example fittingLines('The lamp goes out', 8, 3); // ['The lamp', 'goes out']
 */
export function fittingLines(title: string, length: number, most: number): string[] | undefined {
  return waysOf(title.split(/\s+/u), most).find((way) => fits(way, length));
}

/** Returns the most even division of words into one line, into two, and so on. */
function waysOf(words: readonly string[], most: number): string[][] {
  return Array.from({ length: Math.min(most, words.length) }, (_, at) => evenest(words, at + 1));
}

function fits(lines: readonly string[], length: number): boolean {
  return lines.every((line) => line.length <= length);
}

/** Returns words in so many lines, of which the longest is as short as possible. */
function evenest(words: readonly string[], lines: number): string[] {
  if (lines === 1) return [joined(words)];
  const ways = Array.from({ length: words.length - lines + 1 }, (_, at) => [
    joined(words.slice(0, at + 1)),
    ...evenest(words.slice(at + 1), lines - 1),
  ]);
  return least(ways, (way) => max(way, ({ length }) => length)) ?? [];
}

function joined(words: readonly string[]): string {
  return words.reduce((line, word) => (line === '' || line.endsWith('-') ? line + word : `${line} ${word}`), '');
}
