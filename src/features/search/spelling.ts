import { distance } from 'fastest-levenshtein';

/** Shorter words resemble too many others. */
const shortestMisspelled = 5;

/** Returns whether a word is long enough to count as misspelled. */
export function mayBeMisspelled(typed: string): boolean {
  return typed.length >= shortestMisspelled;
}

/**
 * Returns whether a word is another with one typing error: an extra, missing, wrong or transposed letter (the four of
 * F. J. Damerau, https://doi.org/10.1145/363958.363994).
 */
export function isMisspelling(typed: string, word: string): boolean {
  if (!mayBeMisspelled(typed) || Math.abs(typed.length - word.length) > 1) return false;
  const changes = distance(typed, word);
  // A transposition counts as two edits.
  return changes === 1 || (changes === 2 && swaps(typed).includes(word));
}

/** Returns the word with each pair of adjacent letters transposed. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
