import { matchPath, type RouteObject } from 'react-router';
import { firstPagePath, type PageName, pageNames, type PagePath, pagePatterns } from '#wiki/addresses.ts';
import { pageFolders } from './page-folders.ts';

/** The module of a page, which exports `Component`. */
type PageModule = Pick<RouteObject, 'Component'>;

const modules = import.meta.glob<PageModule>('../pages/*/*-page.tsx');

/** Returns the function that imports the module of a page. */
export function moduleOf(name: PageName): () => Promise<PageModule> {
  const folder = pageFolders[name];
  const load = modules[`../pages/${folder}/${folder}-page.tsx`];
  if (!load) throw new Error(`routes: there is no module src/pages/${folder}/${folder}-page.tsx.`);
  return load;
}

/** Returns the name of the page at a path, or undefined if there is none. */
export function pageNameAt(path: PagePath): PageName | undefined {
  const first = firstPagePath(path);
  return pageNames.find((name) => matchPath(pagePatterns[name], first));
}
