/** Shorter words of a query do not search page texts. */
export const fewestLetters = 2;

/** If words with the same beginning stand in more files than this, only the word itself is looked up. */
const mostFiles = 4;

/**
 * Returns the numbers of the files in which a word stands, as such and as the beginning of others; nothing else has to be
 * read. Files are in the order of their words.
 *
 * @param starts - The beginning of each file: no word in an earlier file comes after it.
 */
export function wordFilesOf(word: string, starts: readonly string[]): { exact: number; longer: number[] } {
  let exact = 0;
  while (exact + 1 < starts.length && (starts[exact + 1] ?? '') <= word) exact += 1;
  const others = starts.slice(exact + 1);
  const end = others.findIndex((start) => !start.startsWith(word));
  const amount = end < 0 ? others.length : end;
  return { exact, longer: amount < mostFiles ? Array.from({ length: amount }, (_, at) => exact + 1 + at) : [] };
}
