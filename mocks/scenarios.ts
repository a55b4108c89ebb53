import { delay, http, HttpResponse, type RequestHandler } from 'msw';

/** How data can arrive otherwise than well. In development: `?mock=slow` in the address. */
export const scenarios = {
  /** Pages take three seconds. */
  slow: [http.get('*/data/pages/*', () => delay(3000))],
  /** The server fails. */
  failing: [http.get('*/data/pages/*', () => new HttpResponse(null, { status: 500 }))],
  /** Something answers that is no JSON, such as a hotel's log-in page. */
  malformed: [http.get('*/data/pages/*', () => new HttpResponse('<!doctype html><title>Log in</title>'))],
  /** The files that the pointers name are gone, as after a new edition was published. */
  missing: [http.get('*/data/pages/*', () => new HttpResponse(null, { status: 404 }))],
  /** There is no network. */
  offline: [http.get('*/data/*', () => HttpResponse.error())],
} satisfies Record<string, RequestHandler[]>;

export type Scenario = keyof typeof scenarios;

/** Tells whether a text names a scenario. */
export function isScenario(name: string | null): name is Scenario {
  return name !== null && Object.hasOwn(scenarios, name);
}
