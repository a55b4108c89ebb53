import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useGateClosed } from '#features/spoilers/use-gate-closed.ts';
import { useReader } from '#features/spoilers/reader-context.ts';
import { messages } from '#wiki/messages.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/** After a navigation: sets the document's title, says it to screen readers and moves the focus to the page's heading. */
export function NavigationEffects() {
  const { site } = useReader();
  const closed = useGateClosed();
  const page = useLoadedPage()?.page;
  const { key, hash } = useLocation();
  const [announced, setAnnounced] = useState('');
  const lastKey = useRef(key);
  const name = closed ? messages.gate.title : (page?.title ?? messages.nothingHereTitle);
  const title = messages.documentTitle(page?.kind === 'home' && !closed ? null : name, site);

  const onNavigation = useEffectEvent((now: string) => {
    if (lastKey.current === now) return;
    lastKey.current = now;
    setAnnounced(title);
    // A link into a page leads to its target, which the browser scrolls to and focuses.
    if (hash === '') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  });
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => onNavigation(key), [key]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announced}
    </p>
  );
}
