import { Suspense, useEffect, useState } from 'react';
import { onDemand } from '#entities/on-demand.tsx';
import type { Part } from '#wiki/part.ts';

// The reader did not ask for a preview, so a failure shows no error.
const [LinkPreviews] = onDemand(
  () => import('./link-previews.tsx'),
  () => null,
);

/** Renders previews of the links in `main` from the first time on that the pointer or the focus comes to one. */
export function PreviewsOnIntent({ part }: { part: Part | null }) {
  const [first, setFirst] = useState<Event | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    for (const sign of ['pointerover', 'focusin']) {
      document.addEventListener(
        sign,
        (event) => {
          // Fingers are over something only while they touch it.
          if (event instanceof PointerEvent && event.pointerType === 'touch') return;
          if (!(event.target instanceof Element) || !event.target.closest('main a')) return;
          stop.abort();
          setFirst(event);
        },
        { signal: stop.signal },
      );
    }
    return () => stop.abort();
  }, []);
  if (!first) return null;
  return (
    <Suspense>
      <LinkPreviews part={part} first={first} />
    </Suspense>
  );
}
