import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import { makeRoutes } from '#app/routes.tsx';
import { httpSource } from '#wiki/http-source.ts';

/**
 * Opens the wiki at an address, through the real route table, with data from msw. Whoever has watched something says
 * so first: `localStorage.setItem('room-7.part', …)` by `watched`.
 */
export async function openWiki(address: string) {
  const app = await createApp({ source: httpSource('http://localhost:3000/'), storage: localStorage, base: '/' });
  const router = createMemoryRouter(makeRoutes(), { initialEntries: [address], getContext: () => routerContext(app) });
  const view = render(
    <AppProviders app={app}>
      <RouterProvider router={router} />
    </AppProviders>,
  );
  return { app, router, user: userEvent.setup(), ...view };
}

/** Makes this device that of a reader who has watched up to a part. */
export async function watched(part: number): Promise<void> {
  const { site } = await createApp({ source: httpSource('http://localhost:3000/'), storage: null, base: '/' });
  localStorage.setItem('room-7.parts', site.boundaries.join(' '));
  localStorage.setItem('room-7.part', String(part));
}
