import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import type { DocumentPage } from '#app/document-state.ts';
import { makeRoutes } from '#app/routes.tsx';
import { pageAddress } from '#wiki/addresses.ts';
import { embeddedSource } from '#wiki/embedded-source.ts';

// Renders every page of both editions, with the same routes and loaders as in the browser.
const base = import.meta.env.BASE_URL;
const handler = createStaticHandler(makeRoutes(), { basename: base });

/**
 * Returns the HTML of a page's root element; of `404.html` for null. `files` are the data files that it reads, by
 * address.
 *
 * @throws If a route redirects or fails with a status other than 404.
 */
export async function renderPage(page: DocumentPage | null, files: Readonly<Record<string, unknown>>): Promise<string> {
  const app = await createApp({
    source: embeddedSource(files),
    storages: { localStorage: null, sessionStorage: null },
    base,
    page,
    prerenders: true,
  });
  const address = page ? pageAddress(page.path, page.edition) : '/404';
  const request = new Request(new URL(`${base.slice(0, -1)}${address}`, 'https://prerender.invalid'));
  const context = await handler.query(request, { requestContext: routerContext(app) });
  if (context instanceof Response) throw new Error(`prerender: ${address} answers with status ${context.status}.`);
  const expected = page === null ? 404 : 200;
  if (context.statusCode !== expected) {
    throw new Error(`prerender: ${address} has status ${context.statusCode}, expected ${expected}.`, {
      cause: Object.values(context.errors ?? {})[0],
    });
  }
  return renderToString(
    <AppProviders app={app}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </AppProviders>,
  );
}
