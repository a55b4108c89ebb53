import { useEffect, useEffectEvent, useRef } from 'react';
import { ScrollRestoration, useLocation } from 'react-router';
import { useReading } from '#entities/reader-context.ts';
import { idIn } from '#lib/decoded.ts';
import { useHydrated } from '#lib/use-hydrated.ts';

const storageKey = 'scroll-positions';

/**
 * Restores the scroll position. The router does so for navigations within the wiki. A page that was reloaded, or is
 * returned to from another site, may reach its former length only after its data has arrived, so its position is kept
 * until then; and so is the target of the address's hash.
 */
export function RestoredScroll() {
  const isHydrated = useHydrated();
  const { shows } = useReading();
  const isSettled = isHydrated && shows === 'page';
  const location = useLocation();
  const isFirst = useRef(true);
  const position = useRef(isReturn() ? savedPosition(positionKey(location)) : undefined);
  const restore = useEffectEvent(async (signal: AbortSignal) => {
    const height = position.current;
    const id = idIn(location.hash);
    const target = id === null ? null : document.getElementById(id);
    if (height === undefined && !target) return;
    const { keepAtHeight, keepInView } = await import('#lib/keep-in-view.ts');
    if (signal.aborted) return;
    const stop = height === undefined ? target && keepInView(target) : keepAtHeight(height);
    signal.addEventListener('abort', () => stop?.());
  });
  useEffect(() => {
    if (!isSettled || !isFirst.current) return undefined;
    isFirst.current = false;
    const stop = new AbortController();
    // Without it the browser's own attempt stands.
    void restore(stop.signal).catch(() => undefined);
    return () => stop.abort();
  }, [isSettled]);
  return <ScrollRestoration storageKey={storageKey} getKey={positionKey} />;
}

/** The router gives every first page of a visit the same key, whatever its address. */
function positionKey({ key, pathname, search }: { key: string; pathname: string; search: string }): string {
  return key === 'default' ? `${pathname}${search}` : key;
}

function isReturn(): boolean {
  const [navigation] =
    typeof window === 'undefined' ? [] : (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]);
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
}

function savedPosition(key: string): number | undefined {
  try {
    const saved = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, unknown>;
    const height = saved[key];
    return typeof height === 'number' ? height : undefined;
  } catch {
    // The storage is blocked, or the text is not JSON.
    return undefined;
  }
}
