import { useLocation } from 'react-router';
import { useGateClosed } from '#features/spoilers/use-gate-closed.ts';
import { useReader } from '#features/spoilers/reader-context.ts';
import { readAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { useShownPart } from './use-shown-part.ts';

/** The part that is searched: that of the page, or of its reader where there is no page; null behind the gate. */
export function useSearchedPart(): Part | null {
  const { site, state } = useReader();
  const shown = useShownPart();
  const { edition } = readAddress(useLocation().pathname);
  const closed = useGateClosed();
  if (closed) return null;
  return shown ?? (edition === 'full' ? site.lastPart : state.part);
}
