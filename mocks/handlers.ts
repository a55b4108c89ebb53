import { bypass, http, HttpResponse, type RequestHandler } from 'msw';

/** Returns the body of a data file, or null if the site has no such file. */
type Answer = (address: string) => string | null | Promise<string | null>;

/** Returns the msw handlers for all addresses of data and drawings. */
export function dataHandlers(answer: () => Answer): RequestHandler[] {
  const handler = (folder: string, type: string) =>
    http.get(`*${folder}*`, async ({ request }) => {
      const { pathname } = new URL(request.url);
      const body = await answer()(pathname.slice(pathname.indexOf(folder)));
      return body === null
        ? new HttpResponse(null, { status: 404 })
        : new HttpResponse(body, { headers: { 'Content-Type': type } });
    });
  return [handler('/data/', 'application/json'), handler('/drawings/', 'image/svg+xml')];
}

/**
 * Returns the answers that the development server compiles (`src/build/development/content-plugin.ts`).
 *
 * @param wiki - `content`, or the name of another wiki that the server knows.
 * @throws If the server cannot compile it, in which case its log says why.
 */
export function serverAnswer(wiki: string): Answer {
  return async (address) => {
    const response = await fetch(bypass(`/@compiled/${wiki}${address}`));
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`${address}: the development server responds with status ${response.status}.`);
    return response.text();
  };
}
