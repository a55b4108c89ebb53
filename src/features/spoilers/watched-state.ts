/** The arguments of messages about the reader's progress. */
interface WatchedState {
  watched: 'none' | 'some' | 'all';
  part: number;
  last: number;
}

/** Returns the state of a reader at a part of a film with `last` parts. */
export function watchedState(part: number, last: number): WatchedState {
  return { watched: part === 0 ? 'none' : part === last ? 'all' : 'some', part, last };
}
