import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useReading } from '#entities/reader-context.ts';
import { useContentSource } from '#entities/use-page.ts';
import { savesData } from '#lib/saves-data.ts';
import { readAddress } from '#wiki/addresses.ts';
import { pageQuery } from '#wiki/queries.ts';
import { moduleOf, pageNameAt } from './page-modules.ts';

/** How long the pointer or the focus rests on a link that the reader means to follow, in milliseconds. */
const rest = 80;

/**
 * Fetches the script and the data of a page when the reader is about to follow a link to it, so that the click needs no
 * network. Not behind the closed gate, and not where the device saves data.
 */
export function usePrefetch(): void {
  const { part, wanted } = useReading();
  const client = useQueryClient();
  const source = useContentSource();
  const prefetch = useEffectEvent((link: HTMLAnchorElement) => {
    if (part === null || !navigator.onLine || savesData()) return;
    const { edition, path } = readAddress(link.pathname, import.meta.env.BASE_URL);
    const name = pageNameAt(path);
    // Links to the other edition may lead to its gate.
    if (name === undefined || edition !== readAddress(window.location.pathname, import.meta.env.BASE_URL).edition)
      return;
    // The click asks again, and shows what is wrong.
    const ignore = () => undefined;
    moduleOf(name)().catch(ignore);
    client.query(pageQuery(client, source, wanted, path)).catch(ignore);
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = new AbortController();
    const onIntent = (event: Event) => {
      const { type, target } = event;
      clearTimeout(timer);
      const link = target instanceof Element ? target.closest('a') : null;
      // With a button held, the reader selects or drags; fingers are over something only while they touch it.
      const isNone = event instanceof PointerEvent && (event.buttons !== 0 || event.pointerType === 'touch');
      if (!link || isNone || link.origin !== window.location.origin || link.target !== '') return;
      timer = setTimeout(() => prefetch(link), type === 'touchstart' ? 0 : rest);
    };
    for (const sign of ['pointerover', 'touchstart', 'focusin']) {
      document.addEventListener(sign, onIntent, { passive: true, signal: stop.signal });
    }
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, []);
}
