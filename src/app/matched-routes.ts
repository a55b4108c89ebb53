import { matchRoutes, type RouteObject } from 'react-router';

/**
 * Loads the modules of the routes that match an address, so that the first render has them and nothing flashes. Returns
 * the id of the page's route.
 */
export async function loadMatchedRoutes(routes: RouteObject[], pathname: string, base: string): Promise<string> {
  const matches = matchRoutes(routes, pathname, base) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      const module = await route.lazy();
      delete route.lazy;
      Object.assign(route, module);
    }),
  );
  return matches.at(-1)?.route.id ?? '';
}
