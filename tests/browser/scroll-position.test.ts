import { expect, test } from 'vitest';
import { pageAt } from './look.ts';
import { choosePart, pollOptions, site, untilReady, visit, type Visit } from './visit.ts';

const last = site.lastPart;

/** Pages that are as long as needed only once something has arrived: the part's data, the app, the query's results. */
const places = [
  { what: 'as it was built', part: 0, address: '/characters/baek-mu-jin', status: 200 },
  { what: 'at a middle part', part: 2, address: '/characters/baek-mu-jin', status: 200 },
  { what: 'without a document of its own', part: 2, address: '/timeline/s4', status: 404 },
  { what: 'with a query', part: 2, address: '/timeline?order=screen', status: 200 },
  { what: 'of search results', part: 2, address: '/search?q=lamp', status: 200 },
  { what: 'of the whole story', part: last, address: '/full/timeline', status: 200 },
] as const;

test.each(places)('after a reload a page $what is where it was', async ({ part, address, status }) => {
  const reader = await visit({ part, size: 'phone' });
  await reader.open(address, { status });
  const before = await scrollDown(reader);
  await reader.page.reload();
  await untilReady(reader.page);
  await expect.poll(() => scrolled(reader), pollOptions).toBe(before);
  // And stays there.
  await reader.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
  expect(await scrolled(reader)).toBe(before);
});

test.each(places)('coming back from another site, a page $what is where it was', async ({ part, address, status }) => {
  const reader = await visit({ part, size: 'phone' });
  await reader.open(address, { status });
  const before = await scrollDown(reader);
  await reader.page.goto('data:text/html,<title>Another site</title>');
  await reader.page.goBack();
  await untilReady(reader.page);
  await expect.poll(() => scrolled(reader), pollOptions).toBe(before);
});

test('going back within the wiki returns to where the reader was, and a new page begins at its top', async () => {
  const reader = await visit({ part: 2, size: 'phone' });
  const { page } = reader;
  await reader.open('/timeline');
  const before = await scrollDown(reader);
  await page
    .locator('.event-item h3 a')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.waitForURL('**/timeline/*');
  await untilReady(page);
  await expect.poll(() => scrolled(reader), pollOptions).toBe(0);
  await page.goBack();
  await expect(page).toShow(pageAt(2, '/timeline'), 'careful');
  await expect.poll(() => scrolled(reader), pollOptions).toBe(before);
});

test('a reader who changes the part begins at the top of the new page', async () => {
  const reader = await visit({ part: 2, size: 'phone' });
  await reader.open('/characters/baek-mu-jin');
  await scrollDown(reader);
  await choosePart(reader.page, 1);
  await expect(reader.page).toShow(pageAt(1, '/characters/baek-mu-jin'), 'careful');
  const heading = reader.page.getByRole('main').getByRole('heading', { level: 1 });
  await expect.poll(async () => (await heading.boundingBox())?.y, pollOptions).toBeGreaterThanOrEqual(0);
  await expect.poll(() => scrolled(reader), pollOptions).toBe(0);
});

test('a text fragment survives the redirect to the whole story', async () => {
  const { page, origin } = await visit({ part: last });
  await page.goto(`${origin}/characters/baek-mu-jin#:~:text=first%20frost`, { waitUntil: 'commit' });
  await page.waitForURL(`${origin}/full/characters/baek-mu-jin**`);
  await untilReady(page);
  expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name)).toContain(
    '#:~:text=first%20frost',
  );
});

/** Scrolls near the end of the page once all of it is there, and returns where that is. */
async function scrollDown({ page }: Visit): Promise<number> {
  // What a page fetches after it was shown, such as passages that are found, moves what is below.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo(0, Math.floor((document.documentElement.scrollHeight - innerHeight) * 0.8)));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const at = await page.evaluate(() => scrollY);
  expect(at).toBeGreaterThan(300);
  return at;
}

function scrolled({ page }: Visit): Promise<number> {
  return page.evaluate(() => Math.round(scrollY));
}
