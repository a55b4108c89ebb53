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
import { keepOffline } from '#features/offline/keep-offline.ts';
import { UpdateContext } from '#features/offline/update-notice.tsx';
import { canonicalAddress, readAddress } from '#wiki/addresses.ts';
import { browserStorage } from '#wiki/stored-part.ts';
import { httpSource } from '#wiki/http-source.ts';

// The hosted entry: hydrates a prerendered page, or renders it in the browser (404.html, development).
const base = import.meta.env.BASE_URL;
const { pathname: asked, search, hash } = window.location;
// Before the router reads it: a page has one address, in whatever form the host was asked for its file.
const pathname = canonicalAddress(asked, base);
window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
const here = readAddress(pathname, base);
const state = readPageState();
const routes = makeRoutes();
const [app, route] = await Promise.all([
  createApp({ source: httpSource(base), storage: browserStorage('localStorage'), base, state }),
  loadMatchedRoutes(routes, pathname, base),
]);
// A host may answer with another page's document, such as the home page's for every address that it does not know.
const isOfThisPage = state?.loaded.path === here.path && state.loaded.edition === here.edition;
const hydrates = isOfThisPage && state.page !== null;
const router = createBrowserRouter(routes, {
  basename: base,
  getContext: () => routerContext(app),
  ...(hydrates ? { hydrationData: { loaderData: { [route]: state.loaded } } } : {}),
});
const updates = import.meta.env.PROD ? keepOffline(app.reader, base) : null;
if (import.meta.env.DEV) refreshOnContentChange(app, router);
const tree = (
  <AppProviders app={app}>
    <UpdateContext value={updates}>
      <RouterProvider router={router} />
    </UpdateContext>
  </AppProviders>
);
const root = document.getElementById('root');
if (!root) throw new Error('main: index.html has no element with the id "root".');
if (hydrates) hydrateRoot(root, tree);
else createRoot(root).render(tree);
