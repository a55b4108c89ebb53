import 'virtual:fonts.css';
import '#ui/styles/index.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { AppProviders } from '#app/app-providers.tsx';
import { createApp, routerContext } from '#app/create-app.ts';
import { refreshOnContentChange } from '#app/development-refresh.ts';
import { loadMatchedRoutes } from '#app/matched-routes.ts';
import { readPageState } from '#app/page-state.ts';
import { makeRoutes } from '#app/routes.tsx';
import { createOfflineStore, OfflineContext } from '#features/offline/offline-store.ts';
import { browserStorage } from '#wiki/stored-part.ts';
import { httpSource } from '#wiki/http-source.ts';

// The hosted entry: hydrates a prerendered page, or renders it in the browser (404.html, development).
const base = import.meta.env.BASE_URL;
const state = readPageState();
const hydrates = state !== null && state.page !== null;
const routes = makeRoutes();
const [app, route] = await Promise.all([
  createApp({ source: httpSource(base), storage: browserStorage('localStorage'), base, state }),
  loadMatchedRoutes(routes, window.location.pathname, base).catch((error: unknown) => {
    // A prerendered page stays readable as it is; in any other place, the router shows the error.
    if (hydrates) throw error;
    return '';
  }),
]);
const router = createBrowserRouter(routes, {
  basename: base,
  getContext: () => routerContext(app),
  ...(hydrates ? { hydrationData: { loaderData: { [route]: state.loaded } } } : {}),
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
if (hydrates) hydrateRoot(root, tree);
else createRoot(root).render(tree);
if (offline) {
  const start = async () => {
    const { keepOffline } = await import('#features/offline/keep-offline.ts');
    await keepOffline({ reader: app.reader, site: app.site, base, store: offline });
  };
  // After the page itself: nothing on it needs the worker.
  if (document.readyState === 'complete') void start();
  else window.addEventListener('load', () => void start(), { once: true });
}
