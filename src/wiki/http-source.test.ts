import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { compiledAnswers } from '#mocks/compiled-answers.ts';
import { dataHandlers } from '#mocks/handlers.ts';
import { type Scenario, scenarios } from '#mocks/scenarios.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { DataMalformed, DataMissing, DataUnreachable } from './content-source.ts';
import { httpSource } from './http-source.ts';

const answer = compiledAnswers(contentOf(inventedFiles));
const server = setupServer(...dataHandlers(() => answer));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const page = '/data/pages/0123456789abcdef.json';

test.each(['https://wiki.example', 'https://wiki.example/', 'https://wiki.example/room-7/'])('reads a data file below %s', async (base) => {
  expect(await httpSource(base).read('/data/site.json')).toEqual(JSON.parse(answer('/data/site.json') ?? ''));
});

test('a file that the site does not have is missing', async () => {
  const error = await failure(page);
  expect(error).toEqual(new DataMissing(page));
  expect(error).toMatchObject({ name: 'DataMissing', address: page, message: `There is no data file at ${page}.` });
});

test.each<[Scenario, new (address: string, reason: unknown) => Error, string]>([
  ['missing', DataMissing, `There is no data file at ${page}.`],
  ['failing', DataUnreachable, `The data file at ${page} could not be fetched: status 500.`],
  ['offline', DataUnreachable, `The data file at ${page} could not be fetched: TypeError: Failed to fetch.`],
  ['malformed', DataMalformed, `The data file at ${page} is no JSON.`],
])('tells what is wrong when data is %s', async (scenario, kind, message) => {
  server.use(...scenarios[scenario]);
  const error = await failure(page);
  expect(error).toBeInstanceOf(kind);
  expect(error).toMatchObject({ address: page, message });
});

test('a connection that breaks half-way is as good as none', async () => {
  const half = new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new TextEncoder().encode('{ "kind": '));
      controller.error(new TypeError('terminated'));
    },
  });
  server.use(http.get('*/data/pages/*', () => new HttpResponse(half)));
  expect(await failure(page)).toBeInstanceOf(DataUnreachable);
});

test('a request that is not wanted any more ends as aborted, not as unreachable', async () => {
  server.use(...scenarios.slow);
  const controller = new AbortController();
  const reading = httpSource('https://wiki.example/').read(page, controller.signal);
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('asks even where there seems to be no network: a worker may answer', () => {
  expect(httpSource('/').networkMode).toBe('offlineFirst');
});

function failure(address: string): Promise<unknown> {
  return httpSource('https://wiki.example/')
    .read(address)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
}
