import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { holdFonts } from './layout-shifts.ts';
import { pollOptions, untilReady, visit } from './visit.ts';

/** Returns whether a text in the first element of a selector has another width than in the system's font. */
function isInOwnFont(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const sample = document.createElement('span');
      sample.textContent = 'The quick brown fox';
      sample.style.whiteSpace = 'nowrap';
      element.append(sample);
      const { width } = sample.getBoundingClientRect();
      sample.style.fontFamily = getComputedStyle(element).fontFamily.endsWith('sans-serif') ? 'sans-serif' : 'serif';
      const { width: ofSystem } = sample.getBoundingClientRect();
      sample.remove();
      return width !== ofSystem;
    });
}

const text = 'main p:visible';
const title = 'main h1';

test('titles, text and bold text are drawn in fonts of the site', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/characters/baek-mu-jin');
  await page.evaluate(() => document.fonts.ready);
  expect(await isInOwnFont(page, title)).toBe(true);
  expect(await isInOwnFont(page, text)).toBe(true);
  const weights = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, status }) => /Text Font/.test(family) && status === 'loaded')
      .map(({ weight }) => weight),
  );
  expect(new Set(weights)).toEqual(new Set(['400', '600 700']));
});

test('fonts that come after the first paint set the next page', async () => {
  const { page, origin } = await visit({ part: 0 });
  const release = await holdFonts(page);
  await page.goto(`${origin}/about`, { waitUntil: 'commit' });
  await untilReady(page);
  expect(await isInOwnFont(page, text)).toBe(false);
  release();
  await page.evaluate(() => document.fonts.ready);
  expect(await isInOwnFont(page, text)).toBe(false);
  await page.locator('header a[href="/timeline"]').click();
  await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await expect.poll(() => isInOwnFont(page, text), pollOptions).toBe(true);
});
