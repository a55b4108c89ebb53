import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { files } from '#tests/build/tested-site.ts';
import { dataOf, findFaults, pageAt } from './look.ts';
import { publishedSite } from './published-site.ts';
import { site, pollOptions, storedPart, untilReady, visit, type Visit } from './visit.ts';

const { error, offline, retry } = messages.states;

const failures = {
  'the server fails': { answer: { status: 500, body: '' }, message: error.unreachable },
  'something else answers': {
    answer: { status: 200, body: '<!doctype html><title>Log in</title>' },
    message: error.malformed,
  },
} as const;

test.each(Object.entries(failures))('if %s, the page says so, and a retry shows it', async (_, { answer, message }) => {
  const reader = await visit({ part: 0 });
  const { page, open, mayLog } = reader;
  mayLog(/Failed to load resource: the server responded with a status of 500/);
  await open('/');
  let answered = 0;
  await page.route('**/data/pages/*', async (route) => {
    await route.fulfill(answer);
    answered += 1;
  });
  await page.locator('header a[href="/timeline"]').click();
  await shows(reader, error.title);
  expect(await page.getByRole('main').innerText()).toContain(message);
  expect(await page.title()).not.toContain(messages.nav.timeline);
  const first = answered;
  await page.getByRole('button', { name: retry }).click();
  // How often it was asked before depends on whether the pointer rested on the link.
  await expect.poll(() => answered, pollOptions).toBe(first + 1);
  await expect.poll(() => page.getByRole('button', { name: retry, disabled: false }).count(), pollOptions).toBe(1);
  await shows(reader, error.title);
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: retry }).click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
});

test('if the data of a middle part cannot be fetched, the page shows part 0 and says so, until a retry succeeds', async () => {
  const reader = await visit({ part: 2 });
  const { page, open, mayLog } = reader;
  mayLog(/status of 500/);
  await page.route('**/data/2/*', (route) => route.fulfill({ status: 500 }));
  await open('/characters/baek-mu-jin');
  await expect(page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
  const again = page.getByRole('button', { name: messages.late.show({ part: 2 }) });
  const failed = page.waitForResponse('**/data/2/*');
  await again.click();
  await failed;
  await expect(page).toShow(pageAt(0, '/characters/baek-mu-jin'), 'careful');
  await page.unrouteAll({ behavior: 'wait' });
  await again.click();
  await expect(page).toShow(pageAt(2, '/characters/baek-mu-jin'), 'careful');
  await again.waitFor({ state: 'detached' });
});

test('if a page’s script cannot be fetched, its document is shown, and the rest still works', async () => {
  const reader = await visit({ part: 0 });
  const { page, open, mayLog } = reader;
  mayLog(/Failed to load resource: net::ERR_FAILED|ScriptUnreachable/);
  await open('/');
  await page.route('**/assets/timeline-page-*.js', (route) => route.abort());
  await page.locator('header a[href="/timeline"]').click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
  await page.locator('header a[href="/characters"]').click();
  await expect(page).toShow(pageAt(0, '/characters'), 'careful');
  await untilReady(page);
});

test('if the script of a page without a document cannot be fetched, it says so, and a retry shows it', async () => {
  const reader = await visit({ part: 2 });
  const { page, open, mayLog } = reader;
  mayLog(/Failed to load resource: (?:net::ERR_FAILED|.* 404)/);
  await open('/timeline');
  await page.route('**/assets/event-page-*.js', (route) => route.abort());
  await page.locator('main h3 a[href="/timeline/s4"]').first().click();
  await shows(reader, error.title);
  expect(await page.getByRole('main').innerText()).toContain(error.unreachable);
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: retry }).click();
  await expect(page).toShow(pageAt(2, '/timeline/s4'), 'careful');
});

test('a site that accepts a request and never answers: the page says that it loads, then that it failed, and a retry shows it', async () => {
  const server = await publishedSite();
  const reader = await visit({ origin: server.origin, stored: storedPart(0), worker: true });
  const { page, open, mayLog } = reader;
  mayLog(/net::ERR_/);
  await open('/film');
  await page.getByRole('contentinfo').waitFor();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  server.intercept(({ url = '' }) => url.startsWith('/data/pages/') || url.startsWith('/offline/'));
  await page.locator('header a[href="/timeline"]').click();
  await page.locator('main[aria-busy="true"]').waitFor();
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).allInnerTexts(), { timeout: 20_000 })
    .toEqual([error.title]);
  expect(await page.getByRole('main').innerText()).toContain(error.unreachable);
  server.intercept(() => false);
  await page.getByRole('button', { name: retry }).click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
}, 60_000);

test.each([
  ['null', 'null'],
  ['the data of another page', files.get(dataOf(0, '/film')) ?? ''],
])('a page file that was once %s is asked for afresh by a retry, also past the browser’s cache', async (_, body) => {
  const server = await publishedSite();
  let spoilt = 0;
  server.intercept(({ url }, response) => {
    if (url !== dataOf(0, '/timeline') || spoilt > 0) return false;
    spoilt += 1;
    const forever = { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=31536000, immutable' };
    response.writeHead(200, forever).end(body);
    return true;
  });
  const reader = await visit({ origin: server.origin, stored: storedPart(0) });
  await reader.open('/film');
  await reader.page.locator('header a[href="/timeline"]').click();
  await shows(reader, error.title);
  expect(await reader.page.getByRole('main').innerText()).toContain(error.malformed);
  await reader.page.getByRole('button', { name: retry }).click();
  await expect(reader.page).toShow(pageAt(0, '/timeline'), 'careful');
  expect(spoilt).toBe(1);
});

test('offline and without a worker, the page says that it is not on the device', async () => {
  const reader = await visit({ part: 0 });
  const { page, context, open, mayLog } = reader;
  mayLog(/ERR_INTERNET_DISCONNECTED/);
  await open('/characters');
  await page.locator('header a[href="/timeline"]').click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
  await context.setOffline(true);
  await page.locator('main h3 a[href="/timeline/s1"]').first().click();
  await shows(reader, offline.title);
  // Pages opened before still work.
  await page.goBack();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
  await page.goForward();
  await shows(reader, offline.title);
  // The script of the page is missing, which only loading it again heals; with a network it does so by itself.
  await context.setOffline(false);
  await expect(page).toShow(pageAt(0, '/timeline/s1'), 'careful');
});

test.each(['phone', 'desk'] as const)('the error page has no axe violations: %s', async (size) => {
  const reader = await visit({ part: 0, size });
  reader.mayLog(/status of 500/);
  await reader.open('/');
  await reader.page.route('**/data/pages/*', (route) => route.fulfill({ status: 500 }));
  await reader.page.locator('header a[href="/timeline"]').click();
  await shows(reader, error.title);
  expect(await findFaults(reader.page)).toEqual([]);
});

async function shows({ page }: Visit, heading: string): Promise<void> {
  await expect.poll(() => page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions).toEqual([heading]);
  expect(await page.title()).toContain(site.name);
}

test('if the scripts of the app cannot be loaded, search and part control say so, and the text is there at once', async () => {
  const { page, origin, mayLog } = await visit({ part: 2 });
  mayLog(/Failed to load resource: net::ERR_FAILED/);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${origin}/film`);
  await page.getByText(messages.states.scriptsFailed).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const controls = page.locator('[data-needs-app]');
  expect(await controls.count()).toBe(2);
  for (const control of await controls.all()) {
    await control.evaluate((element: HTMLElement) => element.focus());
    expect(await control.evaluate((element) => element === document.activeElement)).toBe(false);
  }
});

test('a page that takes long to load shows that it is loading', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/pages/*', async (route) => {
    await held;
    await route.continue();
  });
  const widthOfBar = () =>
    page.evaluate(() => {
      const { content, transform } = getComputedStyle(document.querySelector('main') ?? document.body, '::before');
      return content === 'none' ? 0 : new DOMMatrix(transform).a;
    });
  expect(await widthOfBar()).toBe(0);
  await page.locator('header a[href="/timeline"]').click();
  await expect.poll(widthOfBar, pollOptions).toBeGreaterThan(0);
  release();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
  expect(await widthOfBar()).toBe(0);
});
