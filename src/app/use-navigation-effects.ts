import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useMatches } from 'react-router';
import { pageTitle } from '#entities/page-title.ts';
import { useReader, useReading } from '#entities/reader-context.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { adoptLateFonts } from '#lib/adopt-late-fonts.ts';
import { idIn } from '#lib/decoded.ts';
import { openAround } from '#lib/open-around.ts';
import { moveFocus } from '#lib/move-focus.ts';
import { messages } from '#messages/messages.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/**
 * Sets the document's title. When another page is shown, or the page at another part, also moves the focus to its
 * heading, or to the target of the address's hash, which announces it to screen readers, once. A change of filters does
 * not move the focus, and neither does the first page.
 */
export function useNavigationEffects(): void {
  const { site } = useReader();
  const { shows } = useReading();
  const isClosed = shows === 'gate';
  const isSettled = useHydrated() && shows !== 'nothing';
  const shown = useLoadedPage();
  const page = shown?.page;
  const { pathname, hash } = useLocation();
  // A new array after every completed load, even a failed one.
  const matches = useMatches();
  const key = `${pathname} ${shown?.loaded.part} ${isClosed}`;
  const lastKey = useRef<string | null>(null);

  const onPage = useEffectEvent(() => {
    const heading = document.querySelector<HTMLElement>(isClosed ? '.gate h1' : '.page-content h1');
    // The skeleton of a loading page has no heading yet.
    if (!heading) return;
    const name = isClosed ? messages.gate.title : page ? pageTitle(page) : heading.textContent;
    const title = messages.documentTitle({
      page: page?.kind === 'home' && !isClosed ? site.film.title : name,
      site: site.name,
    });
    document.title = title;
    if (!isSettled || lastKey.current === key) return;
    const isFirst = lastKey.current === null;
    lastKey.current = key;
    // A hash in the address names the target of the focus.
    const id = idIn(hash);
    const target = id === null ? null : document.getElementById(id);
    // The router scrolled while it was folded.
    if (target && openAround(target)) target.scrollIntoView();
    if (isFirst) return;
    adoptLateFonts();
    moveFocus(target ?? heading);
  });
  // The effect event always reads current values; these dependencies are the changes that may change the title.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => onPage(), [key, page, isSettled, matches]);
}
