import { distance } from 'fastest-levenshtein';

/**
 * The candidate that someone most likely meant: the least edit distance (Levenshtein), at most a third of the
 * letters, but two are allowed in short words, as long as a letter stays; undefined where none is that near. Of equals, the first.
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
