import { pageTitle } from '#entities/page-words.ts';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#build/serve.ts';
import { siteFolder } from '#tests/build/tested-site.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { filesToKeep, keptOfPart, pieceAddresses, untilKept } from './kept-files.ts';
import { pageAt, richestPages } from './look.ts';
import { choosePart, site, pollOptions, storedPart, visit, type Visit } from './visit.ts';
import { walk } from './walk.ts';

const last = site.lastPart;
const middle = 2;

test('at a middle part every kind of page opens by click without a network', async () => {
  const reader = await visitThenOffline(middle);
  const wanted = richestPages(middle).map(({ path }) => path);
  const walked = await walk(reader, wanted, (path) => expect(reader.page).toShow(pageAt(middle, path), 'careful'));
  expect(wanted.filter((path) => !walked.includes(path))).toEqual([]);
}, 120_000);

test('at a middle part, a page that part 0 does not know opens offline by its address', async () => {
  const reader = await visitThenOffline(middle);
  await reader.open('/timeline/s4');
  await expect(reader.page).toShow(pageAt(middle, '/timeline/s4'), 'careful');
}, 120_000);

test('at the end, pages of the whole story open offline by their addresses', async () => {
  const reader = await visitThenOffline(last);
  // That all files of its part are stored was waited for; a list, an article and the home page use them alike.
  for (const path of ['/', '/timeline', '/characters/baek-mu-jin']) {
    const page = pageAt(last, path);
    await reader.open(pageAddress(page.path, 'full'));
    await expect(reader.page).toShow(page, 'full');
  }
  // So does the careful address, which redirects there.
  await reader.page.goto(`${reader.origin}/film`, { waitUntil: 'commit' });
  await expect(reader.page).toShow(pageAt(last, '/film'), 'full');
}, 120_000);

test('without a network an address without a page says that there is nothing here', async () => {
  const reader = await visitThenOffline(0);
  for (const address of ['/no/such/page', '/timeline/s11', '/characters/nobody/']) {
    await reader.open(address);
    await expect
      .poll(() => reader.page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions)
      .toEqual([messages.states.nothingHere.title]);
  }
}, 60_000);

test('at part 0 pages open by their addresses without a network, with a query or a closing slash too', async () => {
  const reader = await visitThenOffline(0);
  await reader.open('/characters/baek-mu-jin');
  await expect(reader.page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
  await reader.page.goto(`${reader.origin}/timeline?order=screen`);
  await expect(reader.page).toShow(pageAt(0, '/timeline'), 'careful');
  await reader.page.goto(`${reader.origin}/film/`);
  await expect
    .poll(() => reader.page.getByRole('heading', { level: 1 }).innerText(), pollOptions)
    .toContain(pageTitle(pageAt(0, '/film')));
}, 60_000);

test('offline, the reader can change to a part that was stored before', async () => {
  const reader = await visitThenOffline(middle);
  await choosePart(reader.page, 0);
  await reader.open('/characters/baek-mu-jin');
  await expect(reader.page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
}, 60_000);

test('a file that the server refuses at first is stored later', async () => {
  const server = await serveSite(siteFolder, 0);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const [lost = ''] = pieceAddresses(0);
  let asked = 0;
  const [serve] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    asked += request.url === lost ? 1 : 0;
    if (request.url === lost && asked === 1) response.writeHead(503).end();
    else serve?.(request, response);
  });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const reader = await visit({ worker: true, origin, stored: storedPart(0) });
  reader.mayTell(/Failed to load resource: .* 503/);
  await reader.open('/');
  await untilKept(reader.page);
  expect(await keptOfPart(reader.page)).toEqual(filesToKeep(0));
  expect(asked).toBe(2);
}, 60_000);

/** Visits home online until all files of the part are stored, then goes offline. */
async function visitThenOffline(part: number): Promise<Visit> {
  // Uses a separate server: closing it is the one way to take both page and worker offline.
  const server = await serveSite(siteFolder, 0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => void server.close());
  const reader = await visit({ worker: true, origin, stored: storedPart(part) });
  reader.mayTell(/Failed to load resource: net::ERR_/);
  await reader.open(part === last ? '/full' : '/');
  await untilKept(reader.page);
  expect(await keptOfPart(reader.page)).toEqual(filesToKeep(part));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await reader.context.setOffline(true);
  return reader;
}
