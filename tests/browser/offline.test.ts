import { pageTitle } from '#entities/page-title.ts';
import { expect, test } from 'vitest';
import { oneFileAddress } from '#tests/build/site-files.ts';
import { files } from '#tests/build/tested-site.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { pieceAddresses, untilKept } from './kept-files.ts';
import { pageAt, richestPages } from './look.ts';
import { publishedSite } from './published-site.ts';
import { choosePart, site, pollOptions, storedPart, visit } from './visit.ts';
import { visitThenOffline } from './visit-offline.ts';
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

test('without a network an address without a page says that there is nothing here', async () => {
  const reader = await visitThenOffline(0);
  for (const address of ['/no/such/page', '/timeline/s11', '/characters/nobody/']) {
    await reader.open(address);
    await expect
      .poll(() => reader.page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions)
      .toEqual([messages.states.nothingHere.title]);
  }
}, 60_000);

test('offline, the reader can change to a part that was stored before', async () => {
  const reader = await visitThenOffline(middle);
  await choosePart(reader.page, 0);
  await reader.open('/characters/baek-mu-jin');
  await expect(reader.page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
}, 60_000);

test.each([
  [middle, last, '/full/film', '/film'],
  [1, middle, '/characters/baek-mu-jin', '/characters/baek-mu-jin'],
])(
  'offline at part %i, going on to part %i, which is not there, shows what is, and says so before and after',
  async (from, to, address, path) => {
    const reader = await visitThenOffline(from);
    const { page } = reader;
    await page.goto(`${reader.origin}${path}`);
    await expect(page).toShow(pageAt(from, path), 'careful');
    await page.getByRole('banner').locator('.watched-button').click();
    const panel = page.getByRole('dialog', { name: messages.watched.title });
    await panel.getByRole('slider').fill(String(to));
    await panel.getByText(messages.watchedChoice.notKept({ part: to })).waitFor();
    await page.keyboard.press('Escape');
    await choosePart(page, to);
    const shown = messages.late.shown({ watched: 'other', part: from });
    const notice = page.getByRole('status').filter({ hasText: messages.late.offline({ part: to, shown }) });
    await notice.waitFor();
    expect(new URL(page.url()).pathname).toBe(address);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), pollOptions)
      .toContain(pageTitle(pageAt(from, path)));
    // So does every other page, by click and by address.
    await page.locator(`header a[href$="/timeline"]`).click();
    await expect.poll(() => page.locator('.event-item').count(), pollOptions).toBeGreaterThan(0);
    await notice.waitFor();
    await page.reload();
    await expect.poll(() => page.locator('.event-item').count(), pollOptions).toBeGreaterThan(0);
    await notice.waitFor();
  },
  90_000,
);

test('a device that has part 0 and not all of the reader’s part shows part 0 where the server is down', async () => {
  const server = await publishedSite();
  const [own = ''] = pieceAddresses(middle);
  server.intercept(({ url }, response) => url === own && Boolean(response.writeHead(503).end()));
  const reader = await visit({ worker: true, origin: server.origin, stored: storedPart(0) });
  const { page, mayLog } = reader;
  mayLog(/Failed to load resource/);
  await reader.open('/about');
  await untilKept(page);
  await choosePart(page, middle);
  await expect(page).toShow(pageAt(middle, '/about'), 'careful');
  await server.close();
  await page.goto(`${reader.origin}/characters/baek-mu-jin`, { waitUntil: 'commit' });
  const shown = messages.late.shown({ watched: 'none', part: 0 });
  await page.getByRole('status').filter({ hasText: shown }).waitFor();
  await expect(page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
}, 90_000);

test('the title fonts of all pages are on the device', async () => {
  const reader = await visitThenOffline(last);
  const fonts = [...files.keys()].filter((address) => address.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(2);
  const lost = await reader.page.evaluate(async (addresses) => {
    const answers = await Promise.all(addresses.map((address) => fetch(address).catch(() => null)));
    return addresses.filter((_, index) => !answers[index]?.ok);
  }, fonts);
  expect(lost).toEqual([]);
}, 60_000);

test('the one-file edition opens offline where the last part is kept, once it was opened, and goes with that part', async () => {
  const reader = await visit({ part: last, worker: true });
  const { page, context, origin } = reader;
  await reader.open('/full/timeline');
  await untilKept(page);
  const address = `${origin}${oneFileAddress(files)}`;
  const isThere = () => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address);
  await page.goto(address);
  await expect.poll(isThere, pollOptions).toBe(true);
  await context.setOffline(true);
  await page.goto(address);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), pollOptions).toContain(site.film.title);
  await context.setOffline(false);
  await reader.open('/full/timeline');
  await choosePart(page, middle);
  await expect.poll(isThere, pollOptions).toBe(false);
}, 120_000);

test('where the last part is not kept, the one-file edition is not either', async () => {
  const { page, open, origin } = await visit({ part: middle, worker: true });
  await open('/timeline');
  await untilKept(page);
  await page.goto(`${origin}${oneFileAddress(files)}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const kept = await page.evaluate(
    async (url) => (await caches.match(url)) !== undefined,
    `${origin}${oneFileAddress(files)}`,
  );
  expect(kept).toBe(false);
}, 60_000);

test('on a device without room for a copy of the one-file edition, it opens all the same', async () => {
  const { page, context, open, origin } = await visit({ part: last, worker: true });
  await open('/full/timeline');
  await untilKept(page);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const client = await context.newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 1000 });
  const address = `${origin}${oneFileAddress(files)}`;
  await page.goto(address);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), pollOptions).toContain(site.film.title);
  expect(await page.evaluate(async (url) => (await caches.match(url)) !== undefined, address)).toBe(false);
}, 60_000);
