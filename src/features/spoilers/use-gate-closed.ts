import { useLocation } from 'react-router';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readAddress } from '#wiki/addresses.ts';
import { useGate } from './gate.ts';
import { useReader } from './reader-context.ts';

/** Returns whether the gate hides the whole story from this reader; false in prerendered pages. */
export function useGateClosed(): boolean {
  const { state, site } = useReader();
  const { open } = useGate();
  const hydrated = useHydrated();
  const { edition } = readAddress(useLocation().pathname);
  return hydrated && edition === 'full' && state.part !== site.lastPart && !open;
}
