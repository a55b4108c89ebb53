import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { idIn } from './decoded.ts';

/** Whether the reader has scrolled, on this page or one before: from then on the position is watched. */
let hasScrolled = false;

/**
 * Returns the id of the section that is being read, among the page's headings; null above the first, and before the
 * reader has scrolled or gone to a section. `ids` are in the order of the page, `beside` those of the ids that stand
 * beside the text.
 */
export function useCurrentSection(ids: readonly string[], beside: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const named = idIn(useLocation().hash);
  // The same ids are the same headings, even in a new array.
  const key = ids.join(' ');
  const besideKey = beside.join(' ');
  useEffect(() => {
    const stop = new AbortController();
    const watch = async () => {
      hasScrolled = true;
      try {
        const { watchSections } = await import('./watch-sections.ts');
        watchSections(key.split(' '), {
          beside: besideKey.split(' '),
          named,
          onCurrent: setCurrent,
          signal: stop.signal,
        });
      } catch {
        // Without it the contents show no position.
      }
    };
    if (hasScrolled || named !== null) void watch();
    else window.addEventListener('scroll', () => void watch(), { once: true, passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [key, besideKey, named]);
  return current;
}
