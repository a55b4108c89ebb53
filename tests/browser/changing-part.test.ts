import { expect, test } from 'vitest';
import { inventedLateWords, lateWordsIn } from '#tests/build/late-words.ts';
import { messages } from '#messages/messages.ts';
import { filesToKeep, keptByPart, keptOfPart, pieceAddresses, untilKept } from './kept-files.ts';
import { dataOf, pageAt, pagesAt } from './look.ts';
import { publishedSite } from './published-site.ts';
import { choosePart, pollOptions, site, storedPart, visit } from './visit.ts';

const last = site.lastPart;
const [early, middle] = [1, 2];
const path = '/characters/baek-mu-jin';

test.each([
  [path, path],
  ['/timeline/s11', '/timeline'],
  ['/', '/'],
])('going back to an earlier part on /full%s leads to %s', async (from, to) => {
  const reader = await visit({ part: last });
  await reader.open(`/full${from === '/' ? '' : from}`);
  await choosePart(reader.page, early);
  await expect(reader.page).toShow(pageAt(early, to), 'careful');
});

test('going back leaves nothing of later parts in the page', async () => {
  const { page, open } = await visit({ part: last });
  await open(`/full${path}`);
  await page.locator('header a[href="/full/film"]').click();
  await expect(page).toShow(pageAt(last, '/film'), 'full');
  await choosePart(page, early);
  await expect(page).toShow(pageAt(early, '/film'), 'careful');
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  expect(lateWordsIn([markup], early, inventedLateWords)).toEqual([]);
  const known = new Set(textsOf(pagesAt(early)));
  const later = [...new Set(textsOf(pagesAt(last)))].filter((text) => !known.has(text));
  expect(later.length).toBeGreaterThan(50);
  expect(later.filter((text) => markup.includes(text))).toEqual([]);
});

test.each([
  [last, 'full', `/full${path}`],
  [middle, 'careful', path],
] as const)(
  'going back leaves nothing of later parts in memory: returning to part %i fetches its data again',
  async (part, edition, address) => {
    const { page, open, requests } = await visit({ part });
    await open(address);
    await page.locator(`header a[href="${edition === 'full' ? '/full/film' : '/film'}"]`).click();
    await expect(page).toShow(pageAt(part, '/film'), edition);
    const data = dataOf(part, '/film');
    const asked = () => requests.filter((request) => request === data).length;
    expect(asked()).toBe(1);
    // The cache in memory requests it only once.
    await page.locator(`header a[href="${edition === 'full' ? '/full/timeline' : '/timeline'}"]`).click();
    await expect(page).toShow(pageAt(part, '/timeline'), edition);
    await page.goBack();
    await expect(page).toShow(pageAt(part, '/film'), edition);
    expect(asked()).toBe(1);
    await choosePart(page, early);
    await expect(page).toShow(pageAt(early, '/film'), 'careful');
    expect(dataOf(early, '/film')).not.toBe(data);
    await choosePart(page, part);
    await expect(page).toShow(pageAt(part, '/film'), edition);
    await expect.poll(asked, pollOptions).toBe(2);
  },
);

test('after going back, the browser history does not show a page of a later part', async () => {
  const reader = await visit({ part: middle });
  await reader.open('/timeline');
  await reader.page.locator('main h3 a[href="/timeline/s4"]').first().click();
  await expect(reader.page).toShow(pageAt(middle, '/timeline/s4'), 'careful');
  await reader.page.goBack();
  await expect(reader.page).toShow(pageAt(middle, '/timeline'), 'careful');
  await choosePart(reader.page, early);
  await expect.poll(() => reader.page.locator('a[href="/timeline/s4"]').count(), pollOptions).toBe(0);
});

test('going back on a page that the earlier part does not have shows “not found”', async () => {
  const reader = await visit({ part: middle });
  await reader.open('/timeline/s4', { status: 404 });
  await choosePart(reader.page, early);
  await expect
    .poll(() => reader.page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions)
    .toEqual([messages.states.nothingHere.title]);
  expect(await reader.page.title()).toBe(`${messages.states.nothingHere.title} · ${site.name}`);
});

test('the device stores the files of the reader’s part, and none of later parts after going back', async () => {
  const { page, open } = await visit({ part: last, worker: true });
  await open(`/full${path}`);
  await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(last));
  await choosePart(page, early);
  await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(early));
}, 90_000);

test('going back while a later part is still being stored leaves none of it', async () => {
  const server = await publishedSite();
  const { page, open } = await visit({ stored: storedPart(early), worker: true, origin: server.origin });
  await open(path);
  await untilKept(page);
  const pieces = pieceAddresses(last);
  // They never arrive.
  server.intercept(({ url = '' }) => pieces.includes(url));
  await choosePart(page, last);
  await expect(page).toShow(pageAt(last, path), 'full');
  await expect.poll(() => server.requests.some((address) => pieces.includes(address)), pollOptions).toBe(true);
  await choosePart(page, early);
  await expect(page).toShow(pageAt(early, path), 'careful');
  await untilKept(page);
  expect(Object.keys(await keptByPart(page))).toEqual(['0', String(early)]);
}, 90_000);

test('going back offline leaves nothing of later parts on the device', async () => {
  const { page, context, open, mayLog } = await visit({ part: middle, worker: true });
  mayLog(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await open(path);
  await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(middle));
  await context.setOffline(true);
  await choosePart(page, early);
  const kept = filesToKeep(early);
  const later = filesToKeep(middle).filter((address) => !kept.includes(address));
  await expect
    .poll(async () => (await keptOfPart(page)).filter((address) => later.includes(address)), pollOptions)
    .toEqual([]);
}, 90_000);

test('a part chosen in one tab applies in the other', async () => {
  const { page, context, open } = await visit({ part: 0 });
  await open(path);
  const other = await context.newPage();
  await other.goto(page.url());
  await choosePart(page, middle);
  await expect(other).toShow(pageAt(middle, path), 'careful');
  await choosePart(page, last);
  await expect(other).toShow(pageAt(last, path), 'full');
  await choosePart(other, early);
  await expect(page).toShow(pageAt(early, path), 'careful');
});

test('answering the first question in one tab removes it in the other', async () => {
  const { page, context, open } = await visit();
  await open('/');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('.first-visit').waitFor();
  await page.getByRole('button', { name: messages.question.no }).click();
  await expect.poll(() => other.locator('.first-visit').count(), pollOptions).toBe(0);
});

/** Returns the page texts that are long enough to be distinctive. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 30 ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
