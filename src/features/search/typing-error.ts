import { distance } from 'fastest-levenshtein';

/** Shorter words are too like others to be taken for them. */
const shortestMistyped = 5;

/** Whether a word is long enough to be taken for another. */
export function mayBeMistyped(typed: string): boolean {
  return typed.length >= shortestMistyped;
}

/**
 * Whether a word is another with one typing error: a letter too many, too few, wrong, or in the place of its neighbour
 * (the four of F. J. Damerau, https://doi.org/10.1145/363958.363994).
 */
export function isMistyped(typed: string, word: string): boolean {
  if (!mayBeMistyped(typed) || Math.abs(typed.length - word.length) > 1) return false;
  const changes = distance(typed, word);
  // To exchange two letters is to change two.
  return changes === 1 || (changes === 2 && swaps(typed).includes(word));
}

/** A word with two letters that stand beside each other exchanged, for every such two. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
