import { useSyncExternalStore } from 'react';
import { type RootFlag, rootFlag } from './root-flags.ts';

/** Returns whether a flag is set, and follows its changes. False in prerendered pages and the first render. */
export function useRootFlag(mark: RootFlag): boolean {
  return useSyncExternalStore(
    rootFlag.subscribe,
    () => rootFlag.has(mark),
    () => false,
  );
}
