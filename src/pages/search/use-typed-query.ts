import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddressQuery } from '#lib/use-address-query.ts';

/** How long typing must pause before the address takes it up, in milliseconds. */
const pause = 300;

/**
 * What is typed, and the way to type: it begins as the `q` of the address, follows it when that is changed by a link or
 * the back button, and is written there when typing pauses, without a step for the back button.
 */
export function useTypedQuery(): [string, (text: string) => void] {
  const navigate = useNavigate();
  const asked = useAddressQuery().get('q') ?? '';
  const [typing, type] = useState(asked);
  // What the address had when it was last read or written here.
  const known = useRef(asked);
  useEffect(() => {
    if (asked === known.current) return;
    known.current = asked;
    type(asked);
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
