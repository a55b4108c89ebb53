import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { pollOptions, visit } from './visit.ts';

const pages = [
  '/',
  '/film',
  '/characters/baek-mu-jin',
  '/timeline',
  '/sources',
  '/about',
  '/full/characters/baek-mu-jin',
];

test.each(pages)('%s asks for no script and no data before it is painted', async (address) => {
  const { page, open, context } = await visit({ part: undefined });
  const device = await context.newCDPSession(page);
  // On a fast network, what comes before the paint may depend on chance.
  await device.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  await open(address);
  const { painted, files } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    files: performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
  }));
  const asked = files.filter(({ path }) => /\.(?:js|json)$/.test(path));
  expect(painted).toBeGreaterThan(0);
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter(({ startTime }) => startTime < painted)).toEqual([]);
});

test('the first paint waits for no style sheet, and nothing moves when that arrives', async () => {
  const { page, origin } = await visit({ part: 0 });
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/style-*.css', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${origin}/characters/baek-mu-jin`, { waitUntil: 'commit' });
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  // Without closed popovers, of which the app adds some as it starts, and what closed sections hold.
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(':is(header, main, footer) :not([popover], [popover] *)')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [element.className, x, y, width, height].map(String).join(' ');
        }),
    );
  const paints = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(paints, pollOptions).toBe(1);
  await page.evaluate(() => document.fonts.ready);
  const before = await boxes();
  const arrival = page.waitForResponse('**/assets/style-*.css');
  release();
  await arrival;
  await page.waitForLoadState('load');
  expect(before.length).toBeGreaterThan(50);
  expect(await boxes()).toEqual(before);
});

test('a control that is pressed before the app runs shows it, and is answered when it does', async () => {
  const { page, origin } = await visit({ part: 0 });
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${origin}/timeline`);
  const control = page.getByRole('banner').locator('.watched-button');
  await control.click();
  expect(await control.getAttribute('aria-busy')).toBe('true');
  const panel = page.getByRole('dialog', { name: messages.watched.title });
  expect(await panel.isVisible()).toBe(false);
  release();
  await panel.getByRole('slider').waitFor();
  expect(await control.getAttribute('aria-busy')).toBeNull();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
});

test('the search that is pressed before the app runs opens when it does', async () => {
  const { page, origin } = await visit({ part: 0 });
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${origin}/timeline`);
  await page.getByRole('banner').getByRole('link', { name: messages.nav.search }).click();
  expect(new URL(page.url()).pathname).toBe('/timeline');
  release();
  await page.getByRole('combobox', { name: searchMessages.field }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/timeline');
});

test('a link that is pressed before the app runs leads to its page', async () => {
  const { page, origin } = await visit({ part: 0 });
  await page.route('**/assets/*.js', () => new Promise(() => {}));
  await page.goto(`${origin}/timeline`);
  await page.locator('header a[href="/characters"]').click();
  await page.waitForURL(`${origin}/characters`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(messages.nav.characters);
});
