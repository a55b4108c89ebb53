import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the page runs in a browser and is past its first render, which must equal the prerendered HTML. What only
 * the browser knows (query, storage, connection) counts from then on.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
