import { setupServer } from 'msw/node';
import { dataHandlers } from '#mocks/handlers.ts';
import { type CompiledWiki, lanternRoom } from './wikis.ts';

let served = lanternRoom;
const asked: { address: string; status: number | null }[] = [];

/** The mocks of all journeys: an invented film, compiled as in production. */
export const server = setupServer(...dataHandlers(() => served.answer));

server.events.on('request:start', ({ request }) => {
  asked.push({ address: addressOf(request), status: null });
});
server.events.on('response:mocked', ({ request, response }) => {
  const entry = asked.find(({ address, status }) => status === null && address === addressOf(request));
  if (entry) entry.status = response.status;
});

/** Serves another wiki until the test is over. */
export function serve(wiki: CompiledWiki): void {
  served = wiki;
}

/** Every address requested in this test, in order, with the status of the response. */
export function requests(): { address: string; status: number | null }[] {
  return [...asked];
}

/** Clears the requests, and serves the default wiki again. */
export function resetServer(): void {
  server.resetHandlers();
  served = lanternRoom;
  asked.length = 0;
}

function addressOf({ url }: Request): string {
  return new URL(url).pathname;
}
