import { act, render, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { createMemoryRouter, type DataRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect } from 'vitest';
import { AppProviders } from '#app/app-providers.tsx';
import { type App, createApp, routerContext } from '#app/create-app.ts';
import { loadMatchedRoutes } from '#app/matched-routes.ts';
import type { PageState } from '#app/page-state.ts';
import { makeRoutes } from '#app/routes.tsx';
import { readAddress } from '#wiki/addresses.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import { httpSource } from '#wiki/http-source.ts';
import { type Part, premise } from '#wiki/part.ts';
import { writeStoredPart } from '#wiki/stored-part.ts';
import { type CompiledWiki, lanternRoom } from './wikis.ts';

/** An open wiki, and what a test does with it. */
export type OpenWiki = Awaited<ReturnType<typeof openWiki>>;

/**
 * Opens the wiki at an address, through the real route table, with data from msw, and waits until the page is there.
 * Whoever has watched something says so first, by `watched`.
 */
export async function openWiki(address: string, source?: ContentSource) {
  const opened = await startWiki(address, source);
  await settled(opened.router);
  return opened;
}

/** Opens the wiki as `openWiki` does, but does not wait for the page. */
export async function startWiki(address: string, source: ContentSource = httpSource('http://localhost:3000/')) {
  const app = await createApp({ source, storage: localStorage, base: '/' });
  return show(
    app,
    createMemoryRouter(makeRoutes(), { initialEntries: [address], getContext: () => routerContext(app) }),
  );
}

/** Opens a page that brought its data along, as every prerendered page does. */
export async function openPrerendered(address: string) {
  const { edition, path } = readAddress(address);
  const part = edition === 'full' ? lanternRoom.last : premise;
  const page = lanternRoom.at(part).pages.get(path)?.page ?? null;
  const state: PageState = { site: lanternRoom.site, page, loaded: { edition, path, part } };
  const routes = makeRoutes();
  const route = await loadMatchedRoutes(routes, address, '/');
  const app = await createApp({
    source: httpSource('http://localhost:3000/'),
    storage: localStorage,
    base: '/',
    state,
  });
  const router = createMemoryRouter(routes, {
    initialEntries: [address],
    getContext: () => routerContext(app),
    hydrationData: { loaderData: { [route]: state.loaded } },
  });
  const opened = show(app, router);
  await settled(router);
  return opened;
}

/** Shows an app by a router, and gives what a test needs to use it. */
export function show(app: App, router: DataRouter) {
  const view = render(
    <AppProviders app={app}>
      <RouterProvider router={router} />
    </AppProviders>,
  );
  // No style sheet is loaded that could keep a pointer away, so that nothing is to be checked of that.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  return {
    ...view,
    app,
    router,
    client: app.wiki.client,
    user,
    /** The address that the app is at. */
    where: () => {
      const { pathname, search, hash } = router.state.location;
      return `${pathname}${search}${hash}`;
    },
    /** Presses a link or a button, and waits until what that leads to is there. */
    press: async (element: Element) => {
      await user.click(element);
      await settled(router);
    },
    /** Chooses from a list, and waits until what that leads to is there. */
    choose: async (list: Element, option: string) => {
      await user.selectOptions(list, option);
      await settled(router);
    },
  };
}

/** Waits until nothing is being loaded any more, what was loaded is rendered, and the effects of that are over. */
export async function settled(router: DataRouter): Promise<void> {
  const isIdle = () => {
    const { initialized, navigation, revalidation } = router.state;
    return initialized && navigation.state === 'idle' && revalidation === 'idle';
  };
  let seen;
  do {
    seen = router.state;
    await waitFor(() => expect(isIdle(), 'the router is idle').toBe(true));
    // Renders what waits to be rendered; that may start another navigation.
    await act(async () => {});
  } while (seen !== router.state);
}

/** Goes to an address inside the open app, as a link does, and waits until the page is there. */
export async function goTo({ router }: Pick<OpenWiki, 'router'>, address: string): Promise<void> {
  await act(() => router.navigate(address));
  await settled(router);
}

/** Makes this device that of a reader who has watched a wiki's film up to a part. */
export function watched(part: number, { site }: CompiledWiki = lanternRoom): void {
  writeStoredPart(localStorage, site, part as Part);
}
