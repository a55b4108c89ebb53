import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { readContent } from '#compiler/read-content.ts';
import { type Answer, compiledAnswers } from './compiled-answers.ts';
import { dataHandlers } from './handlers.ts';
import { hugeFilm } from './huge-film.ts';

// Made when it is first asked for: it takes a while.
let huge: Answer | undefined;
const nothing: Answer = () => null;

function hugeAnswer(): Answer {
  if (huge) return huge;
  const { content } = readContent(hugeFilm(2000, 12));
  huge = content ? compiledAnswers(content) : nothing;
  return huge;
}

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
  /** The film has 2,000 scenes. */
  huge: dataHandlers(hugeAnswer),
} satisfies Record<string, RequestHandler[]>;

export type Scenario = keyof typeof scenarios;

/** Tells whether a text names a scenario. */
export function isScenario(name: string | null): name is Scenario {
  return name !== null && Object.hasOwn(scenarios, name);
}
