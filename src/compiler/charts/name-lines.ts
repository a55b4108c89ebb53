import { least, max } from 'd3-array';

/** Maximum number of letters per line; longer names are cut in the chart, and complete in its table. */
const longestLine = 11;

/**
 * Returns a name in one or two lines of at most `longestLine` letters, as even as its words allow, cut with an ellipsis
 * if they do not fit.
 */
export function nameLines(name: string): string[] {
  if (name.length <= longestLine) return [name];
  // A name may break after a hyphen too.
  const words = name.split(/(?<=-)|\s+/u);
  const breaks = words.slice(1).map((_, index) => [joined(words.slice(0, index + 1)), joined(words.slice(index + 1))]);
  const best = least(breaks, (lines) => max(lines, ({ length }) => length)) ?? [name];
  return best.map((line) => (line.length <= longestLine ? line : `${line.slice(0, longestLine - 1).trimEnd()}…`));
}

function joined(words: readonly string[]): string {
  return words.reduce((line, word) => (line === '' || line.endsWith('-') ? line + word : `${line} ${word}`), '');
}
