import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { onDemand } from '#entities/on-demand.tsx';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readAddress } from '#wiki/addresses.ts';
import { useReading } from '#entities/reader-context.ts';

// An offer that nobody asked for: if it cannot be loaded, there is none.
const [NearestList] = onDemand(
  () => import('#features/search/nearest-to-address.tsx'),
  () => null,
);

/**
 * Renders the pages whose names are most similar to an unknown address, among those that the reader may know: hidden
 * and missing addresses get the same suggestions.
 */
export function NearestPages() {
  const { path } = readAddress(useLocation().pathname);
  const { part } = useReading();
  if (!useHydrated() || part === null) return null;
  return (
    <Suspense>
      <NearestList path={path} part={part} />
    </Suspense>
  );
}
