import { expect, test } from 'vitest';
import { lateWordsIn, lateWordsOfThisFilm } from '#tests/build/late-words.ts';
import { messages } from '#messages/messages.ts';
import { filesToKeep, keptOfPart, partsInMemory } from './inside.ts';
import { pageAt, pagesAt } from './look.ts';
import { choosePart, site, pollOptions, visit } from './visit.ts';

const last = site.lastPart;
const words = lateWordsOfThisFilm();

test.each([
  ['/characters/yong-gu', '/characters/yong-gu'],
  ['/timeline/s35', '/timeline'],
  ['/', '/'],
])('going back from the end on /full%s to part 3 leads to %s', async (from, to) => {
  const reader = await visit({ part: last });
  await reader.open(`/full${from === '/' ? '' : from}`);
  await choosePart(reader.page, 3);
  await expect(reader.page).toShow(pageAt(3, to), 'careful');
});

test('going back leaves nothing later in the page or in memory', async () => {
  const reader = await visit({ part: last });
  const { page, open } = reader;
  await open('/full/characters/yong-gu');
  await page.locator('header a[href="/full/film"]').click();
  await expect(page).toShow(pageAt(last, '/film'), 'full');
  expect(await partsInMemory(page)).toContain(last);
  await choosePart(page, 3);
  await expect(page).toShow(pageAt(3, '/film'), 'careful');
  await expect.poll(async () => (await partsInMemory(page)).filter((part) => part > 3), pollOptions).toEqual([]);
  const markup = await page.evaluate(() => document.documentElement.outerHTML);
  expect(lateWordsIn([markup], 3, words)).toEqual([]);
  const early = new Set(textsOf(pagesAt(3)));
  const later = [...new Set(textsOf(pagesAt(last)))].filter((text) => !early.has(text));
  expect(later.length).toBeGreaterThan(50);
  expect(later.filter((text) => markup.includes(text))).toEqual([]);
});

test('going back from one middle part to another leaves nothing later in memory', async () => {
  const reader = await visit({ part: 8 });
  await reader.open('/timeline');
  await reader.page.locator('main h3 a[href="/timeline/s25"]').first().click();
  await expect(reader.page).toShow(pageAt(8, '/timeline/s25'), 'careful');
  await reader.page.goBack();
  await expect(reader.page).toShow(pageAt(8, '/timeline'), 'careful');
  await choosePart(reader.page, 3);
  await expect.poll(async () => (await partsInMemory(reader.page)).filter((part) => part > 3), pollOptions).toEqual([]);
  await expect.poll(() => reader.page.locator('a[href="/timeline/s25"]').count(), pollOptions).toBe(0);
});

test('going back on a page that the earlier part does not know says that there is nothing here', async () => {
  const reader = await visit({ part: 8 });
  await reader.open('/timeline/s25', { status: 404 });
  await choosePart(reader.page, 3);
  await expect
    .poll(() => reader.page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions)
    .toEqual([messages.states.nothingHere.title]);
  expect(await reader.page.title()).toBe(`${messages.states.nothingHere.title} · ${site.name}`);
});

test('the device keeps the files of the reader’s part, and after going back none of a later one', async () => {
  const { page, open } = await visit({ part: last, worker: true });
  await open('/full/characters/yong-gu');
  await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(last));
  await choosePart(page, 3);
  await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(3));
}, 90_000);

test('going back while a later part is still being kept leaves none of it', async () => {
  const { page, context, open } = await visit({ part: 3, worker: true });
  await open('/characters/yong-gu');
  await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(3));
  let slowed = 0;
  await context.route('**/data/pages/*', async (route) => {
    slowed++;
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  await choosePart(page, last);
  await expect(page).toShow(pageAt(last, '/characters/yong-gu'), 'full');
  await expect.poll(() => slowed, pollOptions).toBeGreaterThan(2);
  await choosePart(page, 3);
  await expect(page).toShow(pageAt(3, '/characters/yong-gu'), 'careful');
  // Until nothing more is fetched.
  let before: number;
  do {
    before = slowed;
    await page.waitForTimeout(1000);
  } while (slowed > before);
  expect(await keptOfPart(page)).toEqual(filesToKeep(3));
}, 90_000);

test('going back without a network leaves nothing later on the device', async () => {
  const { page, context, open, mayTell } = await visit({ part: 8, worker: true });
  mayTell(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await open('/characters/yong-gu');
  await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(8));
  await context.setOffline(true);
  await choosePart(page, 3);
  const early = filesToKeep(3);
  const later = filesToKeep(8).filter((address) => !early.includes(address));
  await expect
    .poll(async () => (await keptOfPart(page)).filter((address) => later.includes(address)), pollOptions)
    .toEqual([]);
}, 90_000);

test('a part that is named in one tab holds in the other', async () => {
  const { page, context, open } = await visit({ part: 0 });
  await open('/characters/ye-seung');
  const other = await context.newPage();
  await other.goto(page.url());
  await choosePart(page, 6);
  await expect(other).toShow(pageAt(6, '/characters/ye-seung'), 'careful');
  await choosePart(page, last);
  await expect(other).toShow(pageAt(last, '/characters/ye-seung'), 'full');
  await choosePart(other, 2);
  await expect(page).toShow(pageAt(2, '/characters/ye-seung'), 'careful');
});

test('an answer to the first question in one tab takes it away in the other', async () => {
  const { page, context, open } = await visit();
  await open('/');
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('.first-visit').waitFor();
  await page.getByRole('button', { name: messages.question.no }).click();
  await expect.poll(() => other.locator('.first-visit').count(), pollOptions).toBe(0);
});

/** The texts of pages that are long enough to be told apart. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 30 ? [value.trim()] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
