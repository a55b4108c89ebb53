import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { launchBrowser } from './launch-browser.ts';
import { pageAt } from './look.ts';
import { choosePart, site, siteAddress, pollOptions, untilReady, visit } from './visit.ts';

// The back/forward cache, which browsers disable in tests by default.
const browser = await launchBrowser({ without: ['--disable-back-forward-cache'] });
afterAll(() => browser.close());

const last = site.lastPart;

/** Whether this browser has a back/forward cache: headless ones do not. */
const keepsPages = await keepsLeftPages();

test.skipIf(!keepsPages)('going back restores a page as it was if the part is the same', async () => {
  const { page, leave, back } = await visitThenLeave(2, '/characters/baek-mu-jin');
  await leave();
  expect(await back()).toEqual({ restored: true, first: 'visible' });
  await expect(page).toShow(pageAt(2, '/characters/baek-mu-jin'), 'careful');
});

test('a careful page of a later part is not shown again once the reader has gone back to an earlier one', async () => {
  const { page, leave, back, goBackTo } = await visitThenLeave(2, '/characters/baek-mu-jin');
  await leave();
  await goBackTo(1);
  expect(await back()).toEqual({ restored: false, first: keepsPages ? 'hidden' : null });
  await untilReady(page);
  await expect(page).toShow(pageAt(1, '/characters/baek-mu-jin'), 'careful');
});

test('the whole story is not shown again either: the gate is closed', async () => {
  const { page, leave, back, goBackTo } = await visitThenLeave(last, '/full/characters/baek-mu-jin');
  await leave();
  await goBackTo(1);
  expect(await back()).toEqual({ restored: false, first: keepsPages ? 'hidden' : null });
  await page.getByRole('region', { name: messages.gate.title }).waitFor();
  expect(await page.locator('.page-content').isVisible()).toBe(false);
});

async function visitThenLeave(part: number, address: string) {
  const { page, context, origin, open, mayLog } = await visit({ part, browser });
  // For a text file, which has no icon, browsers request the site's.
  mayLog(/status of 404/);
  await open(address);
  await page.evaluate(remember);
  return {
    page,
    leave: () => page.goto(`${origin}/robots.txt`),
    /** Chooses an earlier part in another tab. */
    goBackTo: async (earlier: number) => {
      const other = await context.newPage();
      await other.goto(`${origin}/about`);
      await untilReady(other);
      await choosePart(other, earlier);
      await other.close();
      // Storage events reach a cached page a moment later, faster than anyone changes tabs and goes back.
      await page.waitForTimeout(500);
    },
    back: () => goBack(page, `${origin}${address}`),
  };
}

/**
 * Goes back. Returns whether the page came from the cache, and the state of its `main` in its first frame, or null if
 * it was not cached.
 */
async function goBack(page: Page, url: string) {
  await leaveByHistory(page);
  if (keepsPages) {
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('first-frame')).catch(() => null), pollOptions)
      .not.toBeNull();
  }
  await expect
    .poll(() => page.evaluate(() => `${document.readyState} ${location.href}`), pollOptions)
    .toBe(`complete ${url}`);
  return page.evaluate(() => ({ restored: 'remembered' in window, first: localStorage.getItem('first-frame') }));
}

/**
 * The driver's own `goBack` waits for a load event, which a cached page never fires. The page navigates after it has
 * answered the driver, since the answer would be lost otherwise.
 */
function leaveByHistory(page: Page): Promise<unknown> {
  return page.evaluate(() => setTimeout(() => history.back()));
}

/** Runs in the page: marks it, and records the state of its `main` as soon as it is shown again. */
function remember(): void {
  Reflect.set(window, 'remembered', true);
  window.addEventListener('pageshow', () => {
    const main = document.querySelector('main');
    if (main) localStorage.setItem('first-frame', getComputedStyle(main).visibility);
  });
}

async function keepsLeftPages(): Promise<boolean> {
  const page = await browser.newPage();
  const left = `${siteAddress}/robots.txt`;
  await page.goto(left);
  await page.evaluate(() => Reflect.set(window, 'remembered', true));
  await page.goto(`${siteAddress}/data/site.json`);
  await leaveByHistory(page);
  await page.waitForURL(left, { waitUntil: 'commit' });
  const isKept = await page.evaluate(() => 'remembered' in window);
  await page.close();
  return isKept;
}
