import { distance } from 'fastest-levenshtein';

/**
 * Returns the candidate with the smallest edit distance (Levenshtein): at most a third of the letters, or two in short
 * words, but never all letters; undefined if none is that close. Of equals, the first.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(Math.max(2, Math.floor(written.length / 3)), written.length - 1);
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(written.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && edits < (best?.edits ?? Infinity)) best = { candidate, edits };
  }
  return best?.candidate;
}
