import { delay, http, HttpResponse, type RequestHandler } from 'msw';

/** Ways in which data requests can go wrong. In development: `?mock=slow` in the address. */
export const scenarios = {
  /** Pages take three seconds. */
  slow: [http.get('*/data/pages/*', () => delay(3000))],
  /** The server responds with an error. */
  failing: [http.get('*/data/pages/*', () => new HttpResponse(null, { status: 500 }))],
  /** The response is not JSON, such as a hotel's login page. */
  malformed: [http.get('*/data/pages/*', () => new HttpResponse('<!doctype html><title>Log in</title>'))],
  /** The files that the pointers refer to are gone, as after a new edition was published. */
  missing: [http.get('*/data/pages/*', () => new HttpResponse(null, { status: 404 }))],
  /** The network is down. */
  offline: [http.get('*/data/*', () => HttpResponse.error())],
  /** The film has 2,000 scenes: the answers are of another wiki, and nothing goes wrong. */
  huge: [],
} satisfies Record<string, RequestHandler[]>;

export type Scenario = keyof typeof scenarios;

/** Returns whether a text is the name of a scenario. */
export function isScenario(name: string | null): name is Scenario {
  return name !== null && Object.hasOwn(scenarios, name);
}
