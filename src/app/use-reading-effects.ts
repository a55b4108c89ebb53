import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useLocation, useNavigate, useRevalidator } from 'react-router';
import { useReader, useReading } from '#entities/reader-context.ts';
import { useContentSource } from '#entities/use-page.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { useSetting } from '#lib/use-setting.ts';
import { type Edition, nearestPaths, pageAddress, type PagePath, pagePath, readAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { forgetLaterParts, pageQuery } from '#wiki/queries.ts';
import { sayPart } from './development.ts';
import { rootState } from './root-state.ts';
import { useLoadedPage } from './use-loaded-page.ts';

interface ReadingActions {
  /** Navigates from the whole story back to the careful page, or to the list above it. */
  goBack: () => void;
  /** Loads the page again, at the reader's part. */
  loadAgain: () => void;
}

/**
 * Carries out what follows from the reading (`readingOf`): shows or hides `main`, redirects to the other edition, loads
 * the page again at another part. It decides nothing.
 */
export function useReadingEffects(): ReadingActions {
  const { shows, goes, loads, wanted, part: seen } = useReading();
  const { part, answered, settings } = useReader();
  const theme = useSetting(settings.theme);
  const hydrated = useHydrated();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const findCarefulTwin = useCarefulTwin();
  const { pathname, search, hash } = useLocation();
  const { path } = readAddress(pathname);
  const shown = useLoadedPage()?.loaded.part;

  const goBack = async (from: PagePath, at: Part) => {
    await navigate(pageAddress(await findCarefulTwin(from, at), 'careful'));
  };

  // Before the next paint, so that nothing of a later part is painted.
  useLayoutEffect(() => {
    if (hydrated) rootState.set({ shows, answered, theme });
  }, [hydrated, shows, answered, theme]);
  useEffect(() => {
    if (import.meta.env.DEV && hydrated && shows !== 'nothing') sayPart(seen);
  }, [hydrated, shows, seen]);

  const goTo = useEffectEvent((edition: Edition, from: PagePath) => {
    if (edition === 'careful') void goBack(from, part);
    else void navigate({ pathname: pageAddress(from, 'full'), search, hash }, { replace: true });
  });
  useEffect(() => {
    if (hydrated && goes !== null) goTo(goes, path);
  }, [hydrated, goes, path]);
  const loadAgain = useEffectEvent(revalidate);
  const outdated = loads ? wanted : null;
  useEffect(() => {
    if (hydrated && outdated !== null) void loadAgain();
  }, [hydrated, outdated]);

  // Drops the data of later parts, but only once their page is gone: it would fetch them again.
  const mayForget = hydrated && (shown === undefined || shown <= wanted);
  useEffect(() => {
    if (mayForget) forgetLaterParts(client, wanted);
  }, [client, mayForget, wanted]);

  // Behind the closed gate nothing of the whole story was loaded.
  const isOpen = readAddress(pathname).edition === 'full' && shows !== 'gate';
  const onOpened = useEffectEvent(() => {
    if (shown === undefined) void revalidate();
  });
  useEffect(() => {
    if (hydrated && isOpen) onOpened();
  }, [hydrated, isOpen]);
  return { goBack: () => void goBack(path, part), loadAgain: () => void revalidate() };
}

/** Returns a function that finds the careful edition of a page, or the list above it if the part has no such page. */
function useCarefulTwin(): (path: PagePath, part: Part) => Promise<PagePath> {
  const client = useQueryClient();
  const source = useContentSource();
  return async (path, part) => {
    const isKnown = async (candidate: PagePath) => {
      try {
        return (await client.query(pageQuery(client, source, part, candidate))) !== null;
      } catch {
        // A failed request does not block the navigation: the page itself shows the error.
        return true;
      }
    };
    for (const candidate of nearestPaths(path)) if (await isKnown(candidate)) return candidate;
    return pagePath('home');
  };
}
