import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readAddress } from '#wiki/addresses.ts';
import { useReading } from '#entities/reader-context.ts';

const NearestList = lazy(() => import('#features/search/nearest-to-address.tsx'));

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
