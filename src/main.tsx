import 'virtual:fonts.css';
import '#ui/styles/index.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import { refreshOnContentChange } from '#app/development-refresh.ts';
import { loadMatchedRoutes } from '#app/matched-routes.ts';
import { loadedOf, readPageState } from '#app/page-state.ts';
import { rootState } from '#app/root-state.ts';
import { makeRoutes } from '#app/routes.tsx';
import { timeLimit } from '#app/time-limit.ts';
import { browserStorages } from '#lib/device-setting.ts';
import { createOfflineStore, OfflineContext } from '#features/offline/offline-store.ts';
import { canonicalAddress, readAddress } from '#wiki/addresses.ts';
import { keptParts } from '#wiki/kept-parts.ts';
import { httpSource } from '#wiki/http-source.ts';

// The hosted entry: hydrates a prerendered page, or renders it in the browser (404.html, development).
const base = import.meta.env.BASE_URL;
const { pathname: asked, search, hash } = window.location;
// Before the router reads it: a page has one address, in whatever form the host was asked for its file.
const pathname = canonicalAddress(asked, base);
if (pathname !== asked) window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
const here = readAddress(pathname, base);
const state = readPageState();
// A host may answer with another page's document, such as the home page's for every address that it does not know.
const isOfThisPage = state?.loaded.path === here.path && state.loaded.edition === here.edition;
const hydrates = isOfThisPage && state.page !== null;
const routes = makeRoutes();
const limit = state?.dataTimeout ?? timeLimit;
/** The first page waits since the reader asked for its document. */
const patience = () => (rootState.shows() === 'nothing' ? Math.max(0, limit - performance.now()) : limit);
const [app, route] = await Promise.all([
  createApp({
    source: httpSource(base),
    storages: browserStorages(),
    base,
    state,
    keptParts,
    patience,
  }),
  loadMatchedRoutes(routes, pathname, base).catch((error: unknown) => {
    // A prerendered page stays readable as it is; in any other place, the router shows the error.
    if (hydrates) throw error;
    return '';
  }),
]);
const router = createBrowserRouter(routes, {
  basename: base,
  getContext: () => routerContext(app),
  ...(hydrates ? { hydrationData: { loaderData: { [route]: loadedOf(state) } } } : {}),
});
const offline = import.meta.env.PROD && 'serviceWorker' in navigator ? createOfflineStore() : null;
if (import.meta.env.DEV) refreshOnContentChange(app, router);
const tree = (
  <AppProviders app={app} twin={isOfThisPage ? state.twin : undefined}>
    <OfflineContext value={offline}>
      <RouterProvider router={router} />
    </OfflineContext>
  </AppProviders>
);
const root = document.getElementById('root');
if (!root) throw new Error('main: index.html has no element with the id "root".');
if (hydrates) hydrateRoot(root, tree);
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
