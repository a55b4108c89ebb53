import { data, type RouteObject } from 'react-router';
import { NotFoundView } from '#features/page-states/not-found-view.tsx';
import { PageErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
import { PageSkeleton } from '#features/page-states/page-skeleton.tsx';
import { type Edition, type PageName, pagePatterns } from '#wiki/addresses.ts';
import { ScriptUnreachable } from '#wiki/content-source.ts';
import { loadPage } from '#entities/load-page.ts';
import { RootErrorBoundary } from './root-error-boundary.tsx';
import { Shell } from './shell.tsx';

const thingList = () => import('#pages/thing-list/thing-list-page.tsx');

/** The module of each page, which exports `Component`. It is loaded with the page, in parallel with its data. */
const pageModules = {
  home: () => import('#pages/home/home-page.tsx'),
  film: () => import('#pages/film/film-page.tsx'),
  characters: () => import('#pages/characters/characters-page.tsx'),
  character: () => import('#pages/character/character-page.tsx'),
  people: thingList,
  person: () => import('#pages/person/person-page.tsx'),
  timeline: () => import('#pages/timeline/timeline-page.tsx'),
  event: () => import('#pages/event/event-page.tsx'),
  places: thingList,
  place: () => import('#pages/place/place-page.tsx'),
  motifs: thingList,
  motif: () => import('#pages/motif/motif-page.tsx'),
  works: thingList,
  work: () => import('#pages/work/work-page.tsx'),
  reviews: () => import('#pages/reviews/reviews-page.tsx'),
  review: () => import('#pages/review/review-page.tsx'),
  sources: () => import('#pages/sources/sources-page.tsx'),
  source: () => import('#pages/source/source-page.tsx'),
  answers: () => import('#pages/answers/answers-page.tsx'),
  disagreements: () => import('#pages/disagreements/disagreements-page.tsx'),
  search: () => import('#pages/search/search-page.tsx'),
  settings: () => import('#pages/settings/settings-page.tsx'),
  about: () => import('#pages/about/about-page.tsx'),
} satisfies Record<PageName, RouteObject['lazy']>;

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
  const known = Object.entries(pageModules).map(([name, load]): RouteObject => ({
    id: `${edition} ${name}`,
    path: pagePatterns[name as PageName].slice(1),
    loader: loadPage,
    lazy: fetched<Pick<RouteObject, 'Component'>>(load),
    HydrateFallback: PageSkeleton,
  }));
  return [
    ...known,
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
