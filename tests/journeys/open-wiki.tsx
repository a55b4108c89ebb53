import { act, render, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { createMemoryRouter, type DataRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect } from 'vitest';
import { AppProviders } from '#app/app-providers.tsx';
import { type App, type AppOptions, createApp, routerContext } from '#app/create-app.ts';
import { loadMatchedRoutes } from '#app/matched-routes.ts';
import { type DocumentPage, loadedOf } from '#app/document-state.ts';
import { makeRoutes } from '#app/routes.tsx';
import { readSetting, writeSetting } from '#lib/device-setting.ts';
import { readAddress } from '#wiki/addresses.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import { httpSource } from '#wiki/http-source.ts';
import { type Part, premise } from '#wiki/part.ts';
import { partSetting } from '#wiki/settings.ts';
import { section } from './reading.ts';
import { type CompiledWiki, lanternRoom } from './wikis.ts';

/** An open wiki, with helpers for a test. */
export type OpenWiki = Awaited<ReturnType<typeof openWiki>>;

/**
 * Opens the wiki at an address, through the real route table, with data from msw, and waits until the page is shown.
 * `watched` sets the reader's part first.
 */
export async function openWiki(address: string, source?: ContentSource, device?: Partial<AppOptions>) {
  const opened = await startWiki(address, source, device);
  await settled(opened.router);
  return opened;
}

/** Opens the wiki as `openWiki` does, without waiting for the page. */
export async function startWiki(
  address: string,
  source: ContentSource = httpSource('http://localhost:3000/'),
  device: Partial<AppOptions> = {},
) {
  const app = await createApp({ source, storages: { localStorage, sessionStorage }, base: '/', ...device });
  return show(
    app,
    createMemoryRouter(makeRoutes(), { initialEntries: [address], getContext: () => routerContext(app) }),
  );
}

/** Opens a page as a prerendered document does, which knows the file of its page; `search` is the query of the address. */
export async function openPrerendered(address: string, wiki = lanternRoom, search = '') {
  const { edition, path } = readAddress(address);
  const part = edition === 'full' ? wiki.last : premise;
  const compiled = wiki.at(part).pages.get(path);
  if (!compiled) throw new Error(`openPrerendered: part ${part} has no page ${path}.`);
  const page: DocumentPage = { address, part, hash: compiled.hash };
  const routes = makeRoutes();
  const route = await loadMatchedRoutes(routes, address, '/');
  const app = await createApp({
    source: httpSource('http://localhost:3000/'),
    storages: { localStorage, sessionStorage },
    base: '/',
    page,
  });
  const router = createMemoryRouter(routes, {
    initialEntries: [`${address}${search}`],
    getContext: () => routerContext(app),
    hydrationData: { loaderData: { [route]: loadedOf(page, wiki.last) } },
  });
  const opened = show(app, router);
  await settled(router);
  return opened;
}

/** Renders an app with a router, and returns what a test needs to use it. */
export function show(app: App, router: DataRouter) {
  const view = render(
    <AppProviders app={app}>
      <RouterProvider router={router} />
    </AppProviders>,
  );
  // No style sheet is loaded that could disable pointer events, so they need not be checked.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  return {
    ...view,
    app,
    router,
    client: app.wiki.client,
    user,
    /** The address of the app. */
    where: () => {
      const { pathname, search, hash } = router.state.location;
      return `${pathname}${search}${hash}`;
    },
    /** Clicks a link or button, and waits until the result is shown. */
    press: async (element: Element) => {
      await user.click(element);
      await settled(router);
    },
    /** Selects an option, and waits until the result is shown. */
    choose: async (list: Element, option: string) => {
      await user.selectOptions(list, option);
      await settled(router);
    },
  };
}

/** Waits until nothing is loading, everything is rendered, and effects have run. */
export async function settled(router: DataRouter): Promise<void> {
  const isIdle = () => {
    const { initialized, navigation, revalidation } = router.state;
    return initialized && navigation.state === 'idle' && revalidation === 'idle';
  };
  let seen;
  do {
    seen = router.state;
    await waitFor(() => expect(isIdle(), 'the router is idle').toBe(true));
    // Renders what is pending; that may start another navigation.
    await act(async () => {});
  } while (seen !== router.state);
}

/** Opens a folded section, and waits until all that it has is shown. */
export async function unfold({ press }: Pick<OpenWiki, 'press'>, heading: string): Promise<void> {
  const summary = section(heading).querySelector('summary');
  if (!summary) throw new Error(`The section “${heading}” is not folded.`);
  const before = section(heading).textContent;
  await press(summary);
  await waitFor(() => expect(section(heading).textContent, `“${heading}” shows more`).not.toBe(before));
}

/** Navigates to an address inside the open app, as a link does, and waits until the page is shown. */
export async function goTo({ router }: Pick<OpenWiki, 'router'>, address: string): Promise<void> {
  await act(() => router.navigate(address));
  await settled(router);
}

/** Stores that the reader has watched a wiki's film up to a part. */
export function watched(part: number, { site }: CompiledWiki = lanternRoom): void {
  writeSetting(localStorage, partSetting(site), part as Part);
}

/** Returns how far the device says that the reader has watched; null if it does not. */
export function storedPart({ site }: CompiledWiki = lanternRoom): Part | null {
  return readSetting(localStorage, partSetting(site));
}
