import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Returns whether the page has hydrated. The first render must equal the prerendered HTML; what only the browser knows
 * (query, storage, connection) may be used afterwards.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
