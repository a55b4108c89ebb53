import { useSyncExternalStore } from 'react';
import { type RootMark, rootMark } from './root-marks.ts';

/** Whether a mark is set, kept up to date. Prerendered pages and the first render have none. */
export function useRootMark(mark: RootMark): boolean {
  return useSyncExternalStore(
    rootMark.subscribe,
    () => rootMark.has(mark),
    () => false,
  );
}
