import { useState } from 'react';
import { useLocation } from 'react-router';
import { useReader } from '#entities/reader-context.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { useOnline } from '#lib/use-online.ts';
import { useSetting } from '#lib/use-setting.ts';
import { readAddress } from '#wiki/addresses.ts';
import { type Reading, readingOf } from '#wiki/reading.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/** Returns what the reader sees, from all that is known now. The shell calls it once, for all components. */
export function useCurrentReading(): Reading {
  const { part, answered, settings, site } = useReader();
  const opened = useSetting(settings.gate);
  const hydrated = useHydrated();
  const online = useOnline();
  const loaded = useLoadedPage()?.loaded;
  const { edition } = readAddress(useLocation().pathname);
  const [before, setBefore] = useState({ part, left: false });
  if (before.part !== part) setBefore({ part, left: edition === 'full' && before.part === site.lastPart });
  // A reader who returns to the whole story later is asked at the gate again.
  else if (before.left && edition === 'careful') setBefore({ part, left: false });
  return readingOf({
    stored: answered ? part : null,
    last: site.lastPart,
    edition,
    // Prerendered pages have no gate: their address alone decides what they show.
    gate: opened || !hydrated ? 'open' : before.left ? 'left' : 'closed',
    arrived: loaded ?? 'no page',
    online,
  });
}
