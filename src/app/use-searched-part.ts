import { useLocation } from 'react-router';
import { useGateClosed } from '#features/spoilers/use-gate-closed.ts';
import { useReader } from '#features/spoilers/reader-context.ts';
import { readAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { useShownPart } from './use-shown-part.ts';

/**
 * Returns the part to search: that of the page, or of the reader where there is no page; null while the gate is closed.
 */
export function useSearchedPart(): Part | null {
  const { site, state } = useReader();
  const shown = useShownPart();
  const { edition } = readAddress(useLocation().pathname);
  const closed = useGateClosed();
  if (closed) return null;
  return shown ?? (edition === 'full' ? site.lastPart : state.part);
}
