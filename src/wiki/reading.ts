import type { Edition } from './addresses.ts';
import { type Part, premise } from './part.ts';

/** What is known about the reader, the address and the page. */
export interface ReadingFacts {
  /** How far the reader says they have watched; null if they have not said. */
  stored: Part | null;
  last: Part;
  /** The edition of the address. */
  edition: Edition;
  /** Whether the reader has opened the whole story in this tab, or has left it by going back from the last part. */
  gate: 'closed' | 'open' | 'left';
  /**
   * The page that has arrived, with its part and the part that was wanted when it was loaded; `no page` if there is
   * something else to show (an error, a placeholder).
   */
  arrived: { part: Part; wanted: Part } | 'no page' | 'nothing';
  /** Whether there is a network. */
  online: boolean;
}

/** What follows from the facts. */
export interface Reading {
  /** What `main` shows: the page, the question at the gate, or nothing, in which case it keeps its shape. */
  shows: 'page' | 'gate' | 'nothing';
  /** The part that may be seen here: of the page, of its previews, of the search. Null behind the closed gate. */
  part: Part | null;
  /** The part that belongs here: the reader's, or the last of the whole story. */
  wanted: Part;
  /** The edition to redirect to; null to stay. */
  goes: Edition | null;
  /** Whether the page is to be loaded again at the reader's part. */
  loads: boolean;
  /** Why the page is of a lower part than the reader's: it took too long or failed, or there is no network. */
  says: 'late' | 'offline' | null;
}

/**
 * Returns what the reader sees, where they are redirected and which notice they get: the one answer to “which part?”.
 * Nothing later than the reader's part is ever shown, except the whole story to a reader who has opened it.
 */
export function readingOf({ stored, last, edition, gate, arrived, online }: ReadingFacts): Reading {
  const finished = stored === last;
  const wanted = edition === 'full' ? last : (stored ?? premise);
  const still: Reading = { shows: 'nothing', part: wanted, wanted, goes: null, loads: false, says: null };
  if (edition === 'careful' && finished) return { ...still, goes: 'full' };
  if (edition === 'full' && !finished && gate !== 'open') {
    return gate === 'left' ? { ...still, part: stored, goes: 'careful' } : { ...still, shows: 'gate', part: null };
  }
  if (arrived === 'nothing') return still;
  if (arrived === 'no page') return { ...still, shows: 'page' };
  const { part } = arrived;
  if (part === wanted) return { ...still, shows: 'page' };
  const isGivenUp = part < wanted && arrived.wanted === wanted;
  if (isGivenUp) return { ...still, shows: 'page', part, says: online ? 'late' : 'offline' };
  return { ...still, loads: true };
}
