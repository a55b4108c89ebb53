import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { launchBrowser } from './launch-browser.ts';
import { pageAt } from './look.ts';
import { choosePart, site, siteAddress, pollOptions, untilReady, visit } from './visit.ts';

// Browsers keep a page that is left as it was, and show it again on the way back. Those of tests are told not to.
const browser = await launchBrowser({ without: ['--disable-back-forward-cache'] });
afterAll(() => browser.close());

const last = site.lastPart;

/** Whether this browser keeps pages at all: the one without windows loads each anew. */
const keepsPages = await keepsLeftPages();

test.skipIf(!keepsPages)(
  'a page to which the reader comes back is as it was left, where their part is the same',
  async () => {
    const { page, leave, back } = await visitThenLeave(2, '/characters/baek-mu-jin');
    await leave();
    expect(await back()).toEqual({ restored: true, first: 'visible' });
    await expect(page).toShow(pageAt(2, '/characters/baek-mu-jin'), 'careful');
  },
);

test('a careful page of a later part is not shown again once the reader has gone back to an earlier one', async () => {
  const { page, leave, back, goBackTo } = await visitThenLeave(2, '/characters/baek-mu-jin');
  await leave();
  await goBackTo(1);
  expect(await back()).toEqual({ restored: false, first: keepsPages ? 'hidden' : null });
  await untilReady(page);
  await expect(page).toShow(pageAt(1, '/characters/baek-mu-jin'), 'careful');
});

test('nor is the whole story: there the gate stands again', async () => {
  const { page, leave, back, goBackTo } = await visitThenLeave(last, '/full/characters/baek-mu-jin');
  await leave();
  await goBackTo(1);
  expect(await back()).toEqual({ restored: false, first: keepsPages ? 'hidden' : null });
  await page.getByRole('dialog', { name: messages.gate.title }).waitFor();
  expect(await page.locator('main').isVisible()).toBe(false);
});

async function visitThenLeave(part: number, address: string) {
  const { page, context, origin, open, mayTell } = await visit({ part, browser });
  // Of a text file, which has no icon of its own, browsers ask the one of the site.
  mayTell(/status of 404/);
  await open(address);
  await page.evaluate(remember);
  return {
    page,
    leave: () => page.goto(`${origin}/robots.txt`),
    /** Names an earlier part in another tab. */
    goBackTo: async (earlier: number) => {
      const other = await context.newPage();
      await other.goto(`${origin}/about`);
      await untilReady(other);
      await choosePart(other, earlier);
      await other.close();
      // What one tab stores reaches a page at rest a moment later; nobody changes tabs and goes back faster than this.
      await page.waitForTimeout(500);
    },
    back: () => goBack(page, `${origin}${address}`),
  };
}

/**
 * Goes back; gives whether the page that was left is the one that is shown, and how its `main` was in its first frame,
 * null where it was not kept.
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
 * The driver's own way back waits for a load, which a kept page never has. The page goes after it has answered the driver,
 * since its answer would be lost with it.
 */
function leaveByHistory(page: Page): Promise<unknown> {
  return page.evaluate(() => setTimeout(() => history.back()));
}

/** Runs in the page: marks it, and keeps how its `main` is as soon as it is shown again. */
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
