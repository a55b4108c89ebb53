import 'virtual:fonts.css';
import '#ui/styles/index.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import { refreshOnContentChange } from '#app/development.ts';
import { loadedOf, readDocumentState, timeLimit } from '#app/document-state.ts';
import { loadMatchedRoutes } from '#app/matched-routes.ts';
import { rootState } from '#app/root-state.ts';
import { makeRoutes } from '#app/routes.tsx';
import { browserStorages } from '#lib/device-setting.ts';
import { createOfflineStore, OfflineContext } from '#features/offline/offline-store.ts';
import { canonicalAddress } from '#wiki/addresses.ts';
import { keptParts } from '#wiki/kept-parts.ts';
import { httpSource } from '#wiki/http-source.ts';

// The hosted entry: hydrates a prerendered page, or renders it in the browser (404.html, development).
const base = import.meta.env.BASE_URL;
const { pathname: asked, search, hash } = window.location;
// Before the router reads it: a page has one address, in whatever form the host was asked for its file.
const pathname = canonicalAddress(asked, base);
if (pathname !== asked) window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
const state = readDocumentState();
// A host may answer with another page's document, such as the home page's for every address that it does not know.
const page =
  state?.page && canonicalAddress(`${base.slice(0, -1)}${state.page.address}`, base) === pathname ? state.page : null;

// Not awaited here: pages import the module that contains this one, and would wait for it.
// The page stays readable as it is; the head script says that controls do not work.
run().catch(() => rootState.set({ failed: true }));

/**
 * Hydrates or renders the page, and starts the offline worker.
 *
 * @throws If a script or data file of a prerendered page cannot be fetched.
 */
async function run(): Promise<void> {
  const routes = makeRoutes();
  const limit = state?.dataTimeout ?? timeLimit;
  let isFirst = rootState.shows() === 'nothing';
  /** The first page waits since the reader asked for its document, and every later one since it was asked for. */
  const patience = () => {
    const since = isFirst && rootState.shows() === 'nothing' ? performance.now() : 0;
    isFirst = false;
    return Math.max(0, limit - since);
  };
  const [app, route] = await Promise.all([
    createApp({
      source: httpSource(base),
      storages: browserStorages(),
      base,
      page,
      keptParts,
      patience,
    }),
    loadMatchedRoutes(routes, pathname, base).catch((error: unknown) => {
      // A prerendered page stays readable as it is; in any other place, the router shows the error.
      if (page) throw error;
      return '';
    }),
  ]);
  const router = createBrowserRouter(routes, {
    basename: base,
    getContext: () => routerContext(app),
    ...(page ? { hydrationData: { loaderData: { [route]: loadedOf(page, app.site.lastPart) } } } : {}),
  });
  const offline = import.meta.env.PROD && 'serviceWorker' in navigator ? createOfflineStore() : null;
  if (import.meta.env.DEV) refreshOnContentChange(app, router);
  const tree = (
    <AppProviders app={app}>
      <OfflineContext value={offline}>
        <RouterProvider router={router} />
      </OfflineContext>
    </AppProviders>
  );
  const root = document.getElementById('root');
  if (!root) throw new Error('main: index.html has no element with the id "root".');
  // As a transition, so that it stops for whatever the reader does.
  if (page) startTransition(() => void hydrateRoot(root, tree));
  else createRoot(root).render(tree);
  if (offline) {
    const start = async () => {
      const { keepOffline } = await import('#features/offline/keep-offline.ts');
      await keepOffline({ ...app, base, store: offline });
    };
    // After the page itself: nothing on it needs the worker.
    if (document.readyState === 'complete') void start();
    else window.addEventListener('load', () => void start(), { once: true });
  }
}
