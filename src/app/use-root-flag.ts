import { useSyncExternalStore } from 'react';
import { type RootFlag, rootFlag } from './root-flags.ts';

/** Whether a mark is set, kept up to date. Prerendered pages and the first render have none. */
export function useRootFlag(mark: RootFlag): boolean {
  return useSyncExternalStore(
    rootFlag.subscribe,
    () => rootFlag.has(mark),
    () => false,
  );
}
