import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { cutQuery } from '#features/search/search-field.tsx';
import { useAddressQuery } from '#lib/use-address-query.ts';

/** Debounce of the address update, in milliseconds. */
const pause = 300;

/**
 * Returns what is typed, and its setter. It starts as the `q` of the address, follows it when a link or the back button
 * changes it, cut to what a field holds, and is written there when typing pauses, without a history entry.
 */
export function useTypedQuery(): [string, (text: string) => void] {
  const navigate = useNavigate();
  const asked = useAddressQuery().get('q') ?? '';
  const [typing, type] = useState(cutQuery(asked));
  // The query in the address when last read or written here.
  const known = useRef(asked);
  useEffect(() => {
    if (asked === known.current) return;
    known.current = asked;
    type(cutQuery(asked));
  }, [asked]);
  useEffect(() => {
    if (typing === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = typing;
      const search = typing === '' ? '' : `?${String(new URLSearchParams({ q: typing }))}`;
      void navigate({ search }, { replace: true, preventScrollReset: true });
    }, pause);
    return () => clearTimeout(timer);
  }, [typing, navigate]);
  return [typing, type];
}
