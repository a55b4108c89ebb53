import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Answer } from './compiled-responses.ts';

/** Returns the msw handlers for all addresses of data and drawings; answers come from the compiler. */
export function dataHandlers(answer: () => Answer): RequestHandler[] {
  const handler = (folder: string, type: string) =>
    http.get(`*${folder}*`, ({ request }) => {
      const { pathname } = new URL(request.url);
      const body = answer()(pathname.slice(pathname.indexOf(folder)));
      return body === null
        ? new HttpResponse(null, { status: 404 })
        : new HttpResponse(body, { headers: { 'Content-Type': type } });
    });
  return [handler('/data/', 'application/json'), handler('/drawings/', 'image/svg+xml')];
}
