import { data, type RouteObject } from 'react-router';
import { NotFoundView } from '#features/page-states/not-found-view.tsx';
import { PageErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
import { PageSkeleton } from '#features/page-states/page-skeleton.tsx';
import {
  type Edition,
  laterPagePattern,
  type PageName,
  pageNames,
  pagePatterns,
  paginatedPages,
} from '#wiki/addresses.ts';
import { ScriptUnreachable } from '#wiki/content-source.ts';
import { loadPage } from '#entities/load-page.ts';
import { moduleOf } from './page-modules.ts';
import { RootErrorBoundary } from './root-error-boundary.tsx';
import { Shell } from './shell.tsx';

/** Wraps the import of a page's module so that a failed fetch throws the app's own error. */
function fetched<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    try {
      return await load();
    } catch (error) {
      throw new ScriptUnreachable(error);
    }
  };
}

/** Returns the routes of an edition. Both editions have the same pages; the address decides the edition. */
function pages(edition: Edition): RouteObject[] {
  const page = (id: string, name: PageName, pattern: string): RouteObject => ({
    id: `${edition} ${id}`,
    path: pattern.slice(1),
    loader: loadPage,
    lazy: fetched(moduleOf(name)),
    HydrateFallback: PageSkeleton,
  });
  return [
    ...pageNames.map((name) => page(name, name, pagePatterns[name])),
    ...paginatedPages.map((name) => page(`${name} page`, name, `${pagePatterns[name]}${laterPagePattern}`)),
    {
      id: `${edition} not-found`,
      path: '*',
      loader: findNoPage,
      Component: NotFoundView,
      HydrateFallback: PageSkeleton,
    },
  ];
}

/** Loads an unknown address: throws a 404, which the error boundary renders. */
function findNoPage(): never {
  // React Router takes thrown responses for its error pages.
  // oxlint-disable-next-line typescript/only-throw-error
  throw data(null, { status: 404 });
}

/** Returns the one route table, used by the browser, the prerender, the tests and the one-file edition. */
export function makeRoutes(): RouteObject[] {
  return [
    {
      id: 'shell',
      path: '/',
      Component: Shell,
      ErrorBoundary: RootErrorBoundary,
      children: [
        // Catches every page's errors, also that of a module that cannot be fetched.
        { path: 'full', ErrorBoundary: PageErrorBoundary, children: pages('full') },
        { ErrorBoundary: PageErrorBoundary, children: pages('careful') },
      ],
    },
  ];
}
