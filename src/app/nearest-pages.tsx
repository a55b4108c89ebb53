import { lazy, Suspense } from 'react';
import { useLocation } from 'react-router';
import { useHydrated } from '#lib/use-hydrated.ts';
import { readAddress } from '#wiki/addresses.ts';
import { useSearchedPart } from './use-searched-part.ts';

const NearestList = lazy(() => import('#features/search/nearest-to-address.tsx'));

/**
 * Where there is no page, those that are called most like its address, among those that the reader may know: what is
 * hidden and what never existed are offered the same.
 */
export function NearestPages() {
  const { path } = readAddress(useLocation().pathname);
  const part = useSearchedPart();
  if (!useHydrated() || part === null) return null;
  return (
    <Suspense>
      <NearestList path={path} part={part} />
    </Suspense>
  );
}
