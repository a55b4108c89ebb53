import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delay, http, HttpResponse, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { compiledResponses } from '#build/compiled-responses.ts';
import { dataHandlers } from '#mocks/handlers.ts';
import { type Scenario, scenarios } from '#mocks/scenarios.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { DataMalformed, DataMissing, DataUnreachable } from './content-source.ts';
import { httpSource } from './http-source.ts';

const answer = compiledResponses(contentOf(inventedFiles));
const server = setupServer(...dataHandlers(() => answer));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const page = '/data/pages/0123456789abcdef.json';

test.each(['https://wiki.example', 'https://wiki.example/', 'https://wiki.example/lamp/'])(
  'reads a data file below %s',
  async (base) => {
    expect(await httpSource(base).read('/data/site.json')).toEqual(JSON.parse(answer('/data/site.json') ?? ''));
  },
);

test('a file that the site does not have throws DataMissing', async () => {
  const error = await failure(page);
  expect(error).toEqual(new DataMissing(page));
  expect(error).toMatchObject({ name: 'DataMissing', address: page, message: `There is no data file at ${page}.` });
});

test.each<[Scenario, string, unknown]>([
  ['missing', 'DataMissing', `There is no data file at ${page}.`],
  ['failing', 'DataUnreachable', `The data file at ${page} could not be fetched: status 500.`],
  // The end of the message is the browser's.
  ['offline', 'DataUnreachable', expect.stringMatching(`^The data file at ${page} could not be fetched: TypeError: `)],
  ['malformed', 'DataMalformed', `The data file at ${page} is not JSON.`],
])('the error says what is wrong when data is %s', async (scenario, name, message) => {
  server.use(...scenarios[scenario]);
  const { name: found, address, message: words } = (await failure(page)) as DataMissing;
  expect({ name: found, address, message: words }).toEqual({ name, address: page, message });
});

test('a connection that breaks half-way counts as unreachable', async () => {
  const breaking = createServer((_, response) => {
    response.writeHead(200, { 'Content-Length': 1000 }).write('{ "kind": ', () => response.destroy());
  });
  await new Promise<void>((listening) => breaking.listen(0, '127.0.0.1', listening));
  const { port } = breaking.address() as AddressInfo;
  server.use(http.get('http://127.0.0.1:*/data/pages/*', () => passthrough()));
  const error = await failure(page, `http://127.0.0.1:${port}/`);
  breaking.close();
  expect(error).toBeInstanceOf(DataUnreachable);
});

test('a cancelled request throws an abort error, not DataUnreachable', async () => {
  server.use(...scenarios.slow);
  const controller = new AbortController();
  const reading = httpSource('https://wiki.example/').read(page, controller.signal);
  controller.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('a request that is not answered in time counts as unreachable', async () => {
  server.use(http.get('*/data/pages/*', () => delay('infinite')));
  await expect(httpSource('https://wiki.example/', { timeout: 50 }).read(page)).rejects.toEqual(
    new DataUnreachable(page, new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
  );
});

test.each([['null'], ['7'], ['"text"'], ['{ "path": "/other" }']])(
  'anything but what is expected, such as %s, is malformed',
  async (body) => {
    server.use(http.get('*/data/pages/*', () => new HttpResponse(body)));
    const isExpected = (file: object) => 'path' in file && file.path === '/own';
    await expect(httpSource('https://wiki.example/').read(page, undefined, isExpected)).rejects.toEqual(
      new DataMalformed(page, 'is not what was asked for'),
    );
  },
);

test('after a failure, and only then, the next request bypasses the browser’s cache', async () => {
  const modes: (RequestCache | undefined)[] = [];
  const bodies = ['{}', 'null', '{}', '{}'];
  vi.stubGlobal('fetch', (_: string, { cache }: RequestInit) => {
    modes.push(cache);
    return Promise.resolve(new Response(bodies[modes.length - 1]));
  });
  const source = httpSource('https://wiki.example/');
  const results = [];
  for (const _ of bodies) results.push(await source.read(page).catch((error: unknown) => error));
  expect(results).toEqual([{}, new DataMalformed(page, 'is not what was asked for'), {}, {}]);
  expect(modes).toEqual([undefined, undefined, 'reload', undefined]);
});

test('fetches even if the browser seems offline, since a worker may answer', () => {
  expect(httpSource('/').networkMode).toBe('offlineFirst');
});

function failure(address: string, base = 'https://wiki.example/'): Promise<unknown> {
  return httpSource(base)
    .read(address)
    .then(
      () => undefined,
      (error: unknown) => error,
    );
}
