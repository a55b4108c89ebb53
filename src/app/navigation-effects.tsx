import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useMatches } from 'react-router';
import { useReader, useReading } from '#entities/reader-context.ts';
import { pageTitle } from '#entities/page-words.ts';
import { messages } from '#messages/messages.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/**
 * Sets the document's title. After a navigation to another page, also announces it to screen readers and moves the
 * focus to the page's heading, or to the target of the address's hash. A change of filters does not move the focus.
 */
export function NavigationEffects() {
  const { site } = useReader();
  const closed = useReading().shows === 'gate';
  const page = useLoadedPage()?.page;
  const { pathname, hash } = useLocation();
  // A new array after every completed load, even a failed one.
  const matches = useMatches();
  const [announced, setAnnounced] = useState('');
  const shown = useRef(pathname);

  const onPage = useEffectEvent(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    // The skeleton of a loading page has no heading yet.
    if (!heading) return;
    const name = closed ? messages.gate.title : page ? pageTitle(page) : heading.textContent;
    const title = messages.documentTitle({
      page: page?.kind === 'home' && !closed ? site.film.title : name,
      site: site.name,
    });
    document.title = title;
    if (shown.current === pathname) return;
    shown.current = pathname;
    setAnnounced(title);
    // A hash in the address names the target of the focus.
    const target = hash === '' ? null : document.getElementById(hash.slice(1));
    (target ?? heading).focus({ preventScroll: true });
  });
  // The effect event always reads current values; these dependencies are the changes that may change the title.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => onPage(), [pathname, page, closed, matches]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announced}
    </p>
  );
}
