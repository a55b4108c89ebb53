/** What messages are told of how far a reader has watched. */
interface WatchedState {
  watched: 'none' | 'some' | 'all';
  part: number;
  last: number;
}

/** Returns how far a reader of a part has watched, of a film that has so many parts. */
export function watchedState(part: number, last: number): WatchedState {
  return { watched: part === 0 ? 'none' : part === last ? 'all' : 'some', part, last };
}
