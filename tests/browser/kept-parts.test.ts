import { expect, test } from 'vitest';
import { readJson } from '#tests/build/site-files.ts';
import { files } from '#tests/build/tested-site.ts';
import { filesToKeep, keptByPart, keptOfPart, pieceAddresses, untilKept } from './kept-files.ts';
import { pageAt } from './look.ts';
import { publishedSite } from './published-site.ts';
import { choosePart, site, pollOptions, storedPart, visit } from './visit.ts';
import { visitThenOffline } from './visit-offline.ts';

const last = site.lastPart;
const middle = 2;

test('a file that the server refuses at first is stored later', async () => {
  const server = await publishedSite();
  const [lost = ''] = pieceAddresses(0);
  let asked = 0;
  server.intercept(({ url }, response) => {
    asked += url === lost ? 1 : 0;
    return url === lost && asked === 1 && Boolean(response.writeHead(503).end());
  });
  const reader = await visit({ worker: true, origin: server.origin, stored: storedPart(0) });
  reader.mayLog(/Failed to load resource: .* 503/);
  await reader.open('/');
  await untilKept(reader.page);
  expect(await keptOfPart(reader.page)).toEqual(filesToKeep(0));
  expect(asked).toBe(2);
}, 60_000);

test('a reader who goes on by a part fetches only what that part adds', async () => {
  const server = await publishedSite();
  const { page, open } = await visit({ worker: true, origin: server.origin, stored: storedPart(1) });
  await open('/film');
  await untilKept(page);
  const before = server.requests.length;
  await choosePart(page, 2);
  await expect(page).toShow(pageAt(2, '/film'), 'careful');
  await untilKept(page);
  const asked = server.requests.slice(before).filter((address) => address.startsWith('/offline/'));
  const [added = '', ...earlier] = pieceAddresses(2);
  expect(earlier).toHaveLength(1);
  expect(asked).toEqual(['/offline/part-2.json', expect.any(String), added]);
  // On the next visit it asks only whether anything has changed.
  const again = server.requests.length;
  await open('/film');
  await untilKept(page);
  expect(server.requests.slice(again).filter((address) => address.startsWith('/offline/'))).toEqual([
    '/offline/part-2.json',
  ]);
}, 60_000);

test('parts that were reached stay, and going back offline deletes only what is later', async () => {
  const server = await publishedSite();
  const reader = await visit({ worker: true, origin: server.origin, stored: storedPart(1) });
  const { page, context, open, mayLog } = reader;
  mayLog(/ERR_/);
  await open('/film');
  await untilKept(page);
  await choosePart(page, 2);
  await expect(page).toShow(pageAt(2, '/film'), 'careful');
  await untilKept(page);
  expect(Object.keys(await keptByPart(page))).toEqual(['0', '1', '2']);
  await server.close();
  await context.setOffline(true);
  await choosePart(page, 1);
  await expect(page).toShow(pageAt(1, '/film'), 'careful');
  await expect.poll(async () => Object.keys(await keptByPart(page)), pollOptions).toEqual(['0', '1']);
  await untilKept(page);
  await page.goto(`${reader.origin}/characters/baek-mu-jin`, { waitUntil: 'commit' });
  await expect(page).toShow(pageAt(1, '/characters/baek-mu-jin'), 'careful');
}, 90_000);

test('offline, going on to a part that is not there leaves the parts that are', async () => {
  const reader = await visitThenOffline(middle);
  const before = await keptByPart(reader.page);
  expect(Object.keys(before)).toEqual(['0', String(middle)]);
  await reader.page.evaluate(() => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => Reflect.set(window, 'progress', data));
  });
  await choosePart(reader.page, last);
  // The worker tries, without a network, and then says that it could not.
  await expect
    .poll(() => reader.page.evaluate(() => Reflect.get(window, 'progress') as unknown), pollOptions)
    .toMatchObject({ part: last, stage: 'stopped' });
  expect(await keptByPart(reader.page)).toMatchObject(before);
}, 90_000);

test('the shell is kept again after the caches were emptied', async () => {
  const server = await publishedSite();
  const { page, context, open, mayLog, origin } = await visit({
    worker: true,
    origin: server.origin,
    stored: storedPart(0),
  });
  mayLog(/ERR_/);
  await open('/film');
  await untilKept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await open('/film');
  await untilKept(page);
  await server.close();
  await context.setOffline(true);
  await page.goto(`${origin}/characters`, { waitUntil: 'commit' });
  await expect(page).toShow(pageAt(0, '/characters'), 'careful');
}, 60_000);

test('what is fetched for the device but has another content is not kept', async () => {
  const server = await publishedSite();
  const [piece = ''] = pieceAddresses(0);
  let spoilt = 0;
  server.intercept(({ url }, response) => {
    if (url !== piece || spoilt > 0) return false;
    spoilt += 1;
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('[["/data/0/parts.json","null"]]');
    return true;
  });
  const { page, open } = await visit({ worker: true, origin: server.origin, stored: storedPart(0) });
  await open('/film');
  await untilKept(page);
  expect(spoilt).toBe(1);
  expect(await page.evaluate(async () => (await caches.match('/data/0/parts.json'))?.json())).toEqual(
    readJson(files, '/data/0/parts.json'),
  );
}, 60_000);
