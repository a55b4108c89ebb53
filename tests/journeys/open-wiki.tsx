import { act, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { expect } from 'vitest';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import { makeRoutes } from '#app/routes.tsx';
import { type ContentSource } from '#wiki/content-source.ts';
import { httpSource } from '#wiki/http-source.ts';
import type { Part } from '#wiki/part.ts';
import { writeStoredPart } from '#wiki/stored-part.ts';
import { type CompiledWiki, roomSeven } from './wikis.ts';

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
  const router = createMemoryRouter(makeRoutes(), { initialEntries: [address], getContext: () => routerContext(app) });
  const view = render(
    <AppProviders app={app}>
      <RouterProvider router={router} />
    </AppProviders>,
  );
  const where = () => {
    const { pathname, search, hash } = router.state.location;
    return `${pathname}${search}${hash}`;
  };
  const user = userEvent.setup();
  /** Presses a link or a button, and waits until what that leads to is there. */
  const press = async (element: Element) => {
    await user.click(element);
    await settled(router);
  };
  /** Chooses from a list, and waits until what that leads to is there. */
  const choose = async (list: Element, option: string) => {
    await user.selectOptions(list, option);
    await settled(router);
  };
  return { app, router, where, client: app.wiki.client, user, press, choose, ...view };
}

type Router = ReturnType<typeof createMemoryRouter>;

/** Waits until nothing is being loaded any more, what was loaded is rendered, and the effects of that are over. */
export async function settled(router: Router): Promise<void> {
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
export function watched(part: number, { site }: CompiledWiki = roomSeven): void {
  writeStoredPart(localStorage, site, part as Part);
}
