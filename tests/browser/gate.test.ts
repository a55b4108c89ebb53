import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { neutralName } from '#entities/neutral-name.ts';
import { messages } from '#messages/messages.ts';
import { findFaults, pageAt, pagesAt } from './look.ts';
import { watchPainted } from './painted.ts';
import { site, pollOptions, untilReady, visit, type Visit } from './visit.ts';

const { gate, states } = messages;
const last = site.lastPart;
const scene = pageAt(last, '/timeline/s11');
const neutralTitle = scene.kind === 'event' ? neutralName(scene.event) : undefined;

test.each([undefined, 0, last - 1])(
  'the whole story is closed to a reader of part %s, from the first frame on',
  async (part) => {
    const reader = await visit({ part });
    const seen = await watchPainted(reader, 'main');
    await reader.open('/full/timeline/s11');
    const { page } = reader;
    await question(page).waitFor();
    expect(await question(page).locator('a, button').allInnerTexts()).toEqual([gate.back, gate.open, gate.once]);
    await expect.poll(() => page.title(), pollOptions).toBe(`${gate.title} · ${site.name}`);
    const others = seen.filter(({ text }) => text !== '' && !text.includes(gate.title));
    expect(others, 'nothing but the question was painted').toEqual([]);
    expect(await page.getByRole('main').getByRole('heading').allInnerTexts()).toEqual([gate.title]);
  },
);

test.each([
  ['leads back', gate.back, '/timeline'],
  ['opens it', gate.open, '/full/timeline/s11'],
  ['opens it once', gate.once, '/full/timeline/s11'],
])('where the scripts of the app fail, the question is asked all the same, and its answer %s', async (_, name, to) => {
  const { page, origin, mayLog } = await visit({ part: 0 });
  mayLog(/ERR_FAILED/);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${origin}/full/timeline/s11`);
  expect(await page.title()).toBe(`${neutralTitle} · ${site.name}`);
  expect(await page.getByRole('main').getByRole('heading').allInnerTexts()).toEqual([gate.title]);
  await question(page).locator('a, button').filter({ hasText: name }).click();
  await page.waitForURL(`${origin}${to}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await question(page).isVisible()).toBe(false);
});

test('without scripts the whole story begins with the question, and the text follows', async () => {
  const { page, open } = await visit({ scripts: false });
  await open('/full/timeline/s11');
  expect(await page.getByRole('main').getByRole('heading').first().innerText()).toBe(gate.title);
  expect(await page.getByRole('heading', { level: 1 }).last().isVisible()).toBe(true);
  expect(await question(page).getByRole('button').count()).toBe(0);
  await question(page).getByRole('link', { name: gate.back }).click();
  expect(new URL(page.url()).pathname).toBe('/timeline');
});

test.each(['phone', 'desk'] as const)('the gate has no axe violations: %s', async (size) => {
  const reader = await visit({ part: 0, size });
  await reader.open('/full/film');
  await question(reader.page).waitFor();
  expect(await findFaults(reader.page)).toEqual([]);
});

test('“open it this once” shows the page, and the whole story stays open in this tab only', async () => {
  const reader = await visit({ part: 1 });
  await reader.open('/full/timeline/s11');
  await answer(reader, gate.once);
  await expect(reader.page).toShow(pageAt(last, '/timeline/s11'), 'full');
  await reader.page.reload();
  await untilReady(reader.page);
  await expect(reader.page).toShow(pageAt(last, '/timeline/s11'), 'full');
  await reader.open('/full/film');
  await expect(reader.page).toShow(pageAt(last, '/film'), 'full');
  const other = await reader.context.newPage();
  await other.goto(`${reader.origin}/full/film`);
  await question(other).waitFor();
  // The reader's part has not changed.
  await reader.open('/film');
  await expect(reader.page).toShow(pageAt(1, '/film'), 'careful');
});

test('“I have watched it all” opens the whole story for good', async () => {
  const reader = await visit({ part: 0 });
  await reader.open('/full/film?a=1#references');
  await answer(reader, gate.open);
  await expect(reader.page).toShow(pageAt(last, '/film'), 'full');
  expect(reader.page.url()).toBe(`${reader.origin}/full/film?a=1#references`);
  await reader.open('/');
  await expect(reader.page).toShow(pageAt(last, '/'), 'full');
});

test.each([
  [0, '/full/film', '/film'],
  [0, '/full', '/'],
  [1, '/full/timeline/s4', '/timeline'],
  [2, '/full/timeline/s4', '/timeline/s4'],
  [0, '/full/characters/nobody', '/characters'],
  [0, '/full/nothing/at/all', '/'],
])('at part %i, going back from %s leads to %s', async (part, from, to) => {
  const reader = await visit({ part });
  const known = pagesAt(last).some(({ path }) => from === `/full${path === '/' ? '' : path}`);
  await reader.open(from, { status: known ? 200 : 404 });
  await answer(reader, gate.back);
  await expect(reader.page).toShow(pageAt(part, to), 'careful');
  expect(reader.requests.filter((address) => address.startsWith(`/data/${last}/`))).toEqual([]);
});

test.each([
  ['/full/film', '/film'],
  ['/full/timeline/s11', '/timeline'],
])('going back from %s asks for nothing of the later part on a slow device either', async (from, to) => {
  const reader = await visit({ part: 0 });
  await reader.open(from);
  const device = await reader.context.newCDPSession(reader.page);
  // The page behind the question is still there while the next one is being rendered.
  await device.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await answer(reader, gate.back);
  await expect(reader.page).toShow(pageAt(0, to), 'careful');
  expect(reader.requests.filter((address) => address.startsWith(`/data/${last}/`))).toEqual([]);
});

test('with the keyboard alone the question is answered, and nothing of the page behind it gets the focus', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/full/film');
  await question(page).getByRole('link', { name: gate.back }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(gate.once);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, footer')?.tagName)).toBe('FOOTER');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toShow(pageAt(last, '/film'), 'full');
});

test('the careful page is never painted for a reader who has watched it all', async () => {
  const reader = await visit({ part: last });
  const seen = await watchPainted(reader, 'main h1, main p');
  // The whole story loads slowly: long enough for a careful page to be painted, if it were.
  await reader.page.route('**/full/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await reader.page.goto(`${reader.origin}/characters/baek-mu-jin?q=1#references`, { waitUntil: 'commit' });
  await reader.page.waitForURL(`${reader.origin}/full/characters/baek-mu-jin?q=1#references`);
  await untilReady(reader.page);
  await expect(reader.page).toShow(pageAt(last, '/characters/baek-mu-jin'), 'full');
  expect(seen.filter(({ path, text }) => text !== '' && !path.startsWith('/full/'))).toEqual([]);
  expect(seen.some(({ path }) => path.startsWith('/full/'))).toBe(true);
  expect(await question(reader.page).isVisible()).toBe(false);
});

test('an unknown address redirects a reader who has watched it all to /full once, and shows “not found”', async () => {
  const reader = await visit({ part: last });
  const documents: string[] = [];
  reader.page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url().replace(reader.origin, ''));
  });
  reader.mayLog(/status of 404/);
  await reader.page.goto(`${reader.origin}/no/such/page`, { waitUntil: 'commit' });
  await reader.page.waitForURL('**/full/no/such/page');
  await untilReady(reader.page);
  await expect
    .poll(() => reader.page.getByRole('heading', { level: 1 }).allInnerTexts(), pollOptions)
    .toEqual([states.nothingHere.title]);
  await reader.page.waitForTimeout(1500);
  expect(documents).toEqual(['/no/such/page', '/full/no/such/page']);
});

async function answer({ page }: Visit, name: string): Promise<void> {
  await question(page).locator('a, button').filter({ hasText: name }).click();
}

function question(page: Page): Locator {
  return page.getByRole('region', { name: gate.title });
}
