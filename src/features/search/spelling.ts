import { distance } from 'fastest-levenshtein';

/** Shorter words resemble too many others. */
const shortestMisspelled = 5;

/**
 * Returns whether a word is another with one typing error: an extra, missing, wrong or transposed letter (the four of
 * F. J. Damerau, https://doi.org/10.1145/363958.363994).
 */
export function isMisspelling(typed: string, word: string): boolean {
  if (typed.length < shortestMisspelled || Math.abs(typed.length - word.length) > 1) return false;
  if (distance(typed, word) === 1) return true;
  // Two letters transposed.
  const at = Array.from(typed).findIndex((letter, place) => letter !== word.charAt(place));
  return word === `${typed.slice(0, at)}${typed.charAt(at + 1)}${typed.charAt(at)}${typed.slice(at + 2)}`;
}
