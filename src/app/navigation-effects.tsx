import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useMatches } from 'react-router';
import { useGateClosed } from '#features/spoilers/use-gate-closed.ts';
import { useReader } from '#features/spoilers/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/**
 * Sets the document's title; after a navigation to another page also says it to screen readers and moves the focus to
 * the page's heading, or to the place on it that the address names. A change of filters leaves the focus where it is.
 */
export function NavigationEffects() {
  const { site } = useReader();
  const closed = useGateClosed();
  const page = useLoadedPage()?.page;
  const { pathname, hash } = useLocation();
  // New after every completed load, one that failed included.
  const matches = useMatches();
  const [announced, setAnnounced] = useState('');
  const shown = useRef(pathname);

  const onPage = useEffectEvent(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    // The shape of a page that is being loaded has no heading yet.
    if (!heading) return;
    const name = closed ? messages.gate.title : (page?.title ?? heading.textContent);
    const title = messages.documentTitle({
      page: page?.kind === 'home' && !closed ? site.film.title : name,
      site: site.name,
    });
    document.title = title;
    if (shown.current === pathname) return;
    shown.current = pathname;
    setAnnounced(title);
    // A link into a page leads to its target.
    const target = hash === '' ? null : document.getElementById(hash.slice(1));
    (target ?? heading).focus({ preventScroll: true });
  });
  // What it reads is always the newest; the list says after which changes there may be another title.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => onPage(), [pathname, page, closed, matches]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announced}
    </p>
  );
}
