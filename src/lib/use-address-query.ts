import { useSearchParams } from 'react-router';
import { useHydrated } from './use-hydrated.ts';

const none = new URLSearchParams();

/** Returns the query of the address; empty until the page is hydrated, since prerendered pages have none. */
export function useAddressQuery(): URLSearchParams {
  const [params] = useSearchParams();
  return useHydrated() ? params : none;
}
