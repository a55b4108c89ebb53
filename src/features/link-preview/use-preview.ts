import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useHref, useLocation } from 'react-router';
import { readAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery } from '#wiki/queries.ts';
import { useTerms } from '#entities/vocabulary.ts';
import { useContentSource } from '#entities/use-page.ts';
import type { HoveredLink } from './hovered-link.ts';
import { linkTarget } from './link-target.ts';
import { type PreviewData, previewOf } from './preview-data.ts';

/**
 * Delays in milliseconds: from hovering a link to fetching its page and showing its preview, and from leaving to hiding
 * it.
 */
const times = { fetch: 150, show: 500, grace: 300 } as const;

interface ShownPreview {
  link: HTMLAnchorElement;
  view: PreviewData;
}

/** Returns the preview to show for the hovered link, and a function that hides it. */
export function usePreview(hovered: HoveredLink, part: Part): { shown: ShownPreview | null; hide: () => void } {
  const client = useQueryClient();
  const source = useContentSource();
  const sourceKinds = useTerms('sourceKinds');
  const root = useHref('/');
  const { path: here } = readAddress(useLocation().pathname);
  const [shown, setShown] = useState<ShownPreview | null>(null);

  // Fetches the page's own data at the part on the screen, so that following the link needs no second fetch.
  const load = useEffectEvent(async (link: HTMLAnchorElement): Promise<PreviewData | null> => {
    const target = linkTarget(link.getAttribute('href') ?? '', root);
    if (!target || target.path === here) return null;
    try {
      const page = await client.query(pageQuery(client, source, part, target.path));
      return page && page.kind !== 'moved' ? previewOf(page, target.hash, sourceKinds) : null;
    } catch {
      // The reader did not ask for a preview, so a failure shows no error. Following the link will.
      return null;
    }
  });

  useEffect(() => {
    // Stays open while the pointer is on the preview.
    if (hovered === 'preview') return undefined;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const stop = new AbortController();
    timers.push(setTimeout(() => setShown((now) => (now?.link === hovered?.link ? now : null)), times.grace));
    if (hovered) {
      const { link, since } = hovered;
      const after = (time: number) => Math.max(0, since + time - performance.now());
      let view: Promise<PreviewData | null> | undefined;
      const fetched = () => (view ??= load(link));
      const show = async () => {
        const loaded = await fetched();
        if (loaded && !stop.signal.aborted && link.isConnected) setShown({ link, view: loaded });
      };
      timers.push(
        setTimeout(() => void fetched(), after(times.fetch)),
        setTimeout(() => void show(), after(times.show)),
      );
    }
    return () => {
      stop.abort();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [hovered]);
  return { shown, hide: () => setShown(null) };
}
