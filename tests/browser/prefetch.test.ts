import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageAt } from './look.ts';
import { pollOptions, visit } from './visit.ts';

/** The script of the timeline and its data, among the requests of a visit. */
function isOfTimeline(address: string): boolean {
  return /\/timeline-page-[^/]*\.js$/.test(address) || address.startsWith('/data/pages/');
}

const timelineLink = (page: Page) => page.locator('header a[href="/timeline"]');

test.each([
  ['the pointer rests on', (page: Page) => timelineLink(page).hover()],
  ['gets the focus', (page: Page) => timelineLink(page).focus()],
  ['is touched', (page: Page) => timelineLink(page).dispatchEvent('touchstart')],
])('a page whose link %s is there before the click, which needs no network', async (_, mean) => {
  const { page, open, requests, context } = await visit({ part: 0 });
  await open('/about');
  const before = requests.length;
  await mean(page);
  await expect.poll(() => requests.slice(before).filter(isOfTimeline).length, pollOptions).toBe(2);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await timelineLink(page).click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
});

test('where the device saves data, nothing is fetched before the click', async () => {
  const { page, open, requests } = await visit({ part: 0 });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await open('/about');
  const before = requests.length;
  await timelineLink(page).hover();
  await page.waitForTimeout(500);
  expect(requests.slice(before).filter(isOfTimeline)).toEqual([]);
  await timelineLink(page).click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
});
