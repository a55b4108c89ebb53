import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#wiki/messages.ts';
import { pageAt } from './look.ts';
import { watchPainted } from './painted.ts';
import { soon, visit } from './visit.ts';

const { watched } = messages;
const path = '/characters/ye-seung';

test.each(['/', path, '/timeline'])(
  '%s waits for the data of the reader’s part, shows it once and does not move',
  async (address) => {
    const reader = await visit({ part: 6, size: 'phone' });
    const seen = await watchPainted(reader, 'main');
    await watchShifts(reader.page);
    await reader.open(address);
    await expect(reader.page).toShow(pageAt(6, address), 'careful');
    await reader.page.waitForTimeout(500);
    const text = await reader.page.getByRole('main').innerText();
    expect([...new Set(seen.map((painted) => painted.text))].filter((painted) => painted !== '')).toEqual([
      text.replace(/\s+/g, ' ').trim(),
    ]);
    expect(await shiftsOf(reader.page)).toEqual([]);
  },
);

test('where the data takes long, the page is shown as of part 0 after a second, and changes when the reader says so', async () => {
  const { page, origin } = await visit({ part: 6 });
  await page.route('**/data/pages/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  const began = performance.now();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const waited = performance.now() - began;
  expect(waited).toBeGreaterThan(700);
  expect(waited).toBeLessThan(2500);
  const notice = page.getByRole('status').filter({ hasText: watched.late(6) });
  await notice.waitFor();
  const lead = textOf(pageAt(0, path));
  expect(await page.getByRole('main').innerText()).toContain(lead);
  // The data has come by now; the page stays as the reader has begun to read it.
  await page.waitForTimeout(3500);
  expect(await page.getByRole('main').innerText()).toContain(lead);
  await page.getByRole('button', { name: watched.lateShow(6) }).click();
  await expect.poll(() => page.getByRole('main').innerText(), soon).toContain(textOf(pageAt(6, path)));
  expect(await page.getByRole('main').innerText()).not.toContain(lead);
  expect(await notice.count()).toBe(0);
});

test('the page that follows a late one is of the reader’s part', async () => {
  const { page, origin } = await visit({ part: 6 });
  await page.route('**/data/pages/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: watched.lateShow(6) }).waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.locator('header a[href="/timeline"]').click();
  await expect(page).toShow(pageAt(6, '/timeline'), 'careful');
  expect(await page.getByRole('button', { name: watched.lateShow(6) }).count()).toBe(0);
  expect(await page.locator('a[href="/timeline/s16"]').count()).toBeGreaterThan(0);
});

/** The first words of a page's lead: what two parts tell differently. */
function textOf(page: ReturnType<typeof pageAt>): string {
  const [section] = 'sections' in page ? page.sections : [];
  const text = section?.paragraphs[0]?.find((piece) => typeof piece === 'string' && piece.length > 20);
  if (typeof text !== 'string') throw new Error(`${page.path} has no lead.`);
  return text.trim();
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'layoutShifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push(`${Math.round(entry.startTime)} ms: ${Number(Reflect.get(entry, 'value')).toFixed(4)}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => Reflect.get(window, 'layoutShifts') as string[]);
}
