import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { pageAt } from './look.ts';
import { watchPainted } from './painted.ts';
import { pollOptions, visit } from './visit.ts';

const { late } = messages;
const middle = 2;

test.each(['/', '/characters/baek-mu-jin', '/timeline'])(
  '%s waits for the data of the reader’s part, shows it once and does not move',
  async (address) => {
    const reader = await visit({ part: middle, size: 'phone' });
    const seen = await watchPainted(reader, 'main');
    await watchShifts(reader.page);
    await reader.open(address);
    await expect(reader.page).toShow(pageAt(middle, address), 'careful');
    await reader.page.waitForTimeout(500);
    const text = await reader.page.getByRole('main').innerText();
    expect([...new Set(seen.map((painted) => painted.text))].filter((painted) => painted !== '')).toEqual([
      text.replace(/\s+/g, ' ').trim(),
    ]);
    expect(await shiftsOf(reader.page)).toEqual([]);
  },
);

test('if the data takes long, the page shows part 0 after a second, and changes when the reader asks for it', async () => {
  const reader = await visit({ part: middle, waits: 'a second' });
  const { page, origin } = reader;
  const arrival = page.waitForResponse('**/data/pages/*', { timeout: 50_000 });
  await slowData(page, 5000);
  // The page's clock starts with the navigation, so a slow machine can only lengthen what it measures.
  const seen = await watchPainted(reader, 'main');
  await page.goto(`${origin}/timeline`, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(() => seen.find((painted) => painted.text !== '')?.at, pollOptions).toBeGreaterThan(1000);
  await expect
    .poll(() => page.getByRole('status').allInnerTexts(), pollOptions)
    .toContain(late.slow({ part: middle, shown: late.shown({ watched: 'none', part: 0 }) }));
  expect(await countOf(page)).toBe(scenesAt(0));
  // The data arrives; the page stays as the reader began to read it.
  await arrival;
  await page.waitForTimeout(500);
  expect(await countOf(page)).toBe(scenesAt(0));
  await page.getByRole('button', { name: late.show({ part: middle }) }).click();
  await expect.poll(() => countOf(page), pollOptions).toBe(scenesAt(middle));
  await expect
    .poll(() => page.getByRole('status').allInnerTexts(), pollOptions)
    .not.toContain(late.slow({ part: middle, shown: late.shown({ watched: 'none', part: 0 }) }));
});

test('the page after a late one shows the reader’s part', async () => {
  const { page, origin } = await visit({ part: middle, waits: 'a second' });
  await slowData(page, 2000);
  await page.goto(`${origin}/characters/baek-mu-jin`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: late.show({ part: middle }) }).waitFor();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.locator('header a[href="/timeline"]').click();
  await expect(page).toShow(pageAt(middle, '/timeline'), 'careful');
  expect(await countOf(page)).toBe(scenesAt(middle));
  expect(await page.getByRole('button', { name: late.show({ part: middle }) }).count()).toBe(0);
});

async function slowData(page: Page, delay: number): Promise<void> {
  await page.route('**/data/pages/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
}

/** Returns the number of scenes that the timeline claims to show. */
async function countOf(page: Page): Promise<string | undefined> {
  const said = await page.getByRole('status').allInnerTexts();
  return said.find((text) => [scenesAt(0), scenesAt(middle)].includes(text));
}

function scenesAt(part: number): string {
  const timeline = pageAt(part, '/timeline');
  if (timeline.kind !== 'timeline') throw new Error('The page is not a timeline.');
  return messages.timeline.count({ scenes: timeline.events.length });
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
