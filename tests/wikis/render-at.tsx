import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import { makeRoutes } from '#app/routes.tsx';
import type { Content } from '#compiler/content.ts';
import { siteData } from '#compiler/compile-site.ts';
import { siteFiles } from '#tests/fixtures/site-files.ts';
import { pageAddress, type PagePath } from '#wiki/addresses.ts';
import { embeddedSource } from '#wiki/embedded-source.ts';
import type { Part } from '#wiki/part.ts';

const handler = createStaticHandler(makeRoutes());

/**
 * Returns the HTML of a page for a reader who has watched up to a part, rendered from the wiki's data files by the
 * browser's routes and loaders.
 *
 * @throws If a route redirects.
 */
export async function renderAt(content: Content, part: Part, path: PagePath): Promise<string> {
  const site = siteData(content);
  const files = [...siteFiles(content)].map(([address, body]) => [address, JSON.parse(body) as unknown] as const);
  const app = await createApp({
    source: embeddedSource(Object.fromEntries(files)),
    storages: { localStorage: null, sessionStorage: null },
    base: '/',
  });
  app.settings.part.set(part);
  const address = pageAddress(path, part === site.lastPart ? 'full' : 'careful');
  const context = await handler.query(new Request(new URL(address, 'https://wiki.invalid')), {
    requestContext: routerContext(app),
  });
  if (context instanceof Response) throw new Error(`${address} leads to ${context.headers.get('location')}.`);
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
