import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Answer } from './compiled-responses.ts';

/** Returns the msw handler for all data addresses; answers come from the compiler. */
export function dataHandlers(answer: () => Answer): RequestHandler[] {
  return [
    http.get('*/data/*', ({ request }) => {
      const { pathname } = new URL(request.url);
      const body = answer()(pathname.slice(pathname.indexOf('/data/')));
      return body === null
        ? new HttpResponse(null, { status: 404 })
        : new HttpResponse(body, { headers: { 'Content-Type': 'application/json' } });
    }),
  ];
}
