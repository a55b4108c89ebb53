import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { holdFonts, invisible, refuseFonts, type Shift, shiftsOf, totalOf, watchShifts } from './layout-shifts.ts';
import { site, untilReady, visit, type Visit } from './visit.ts';

const withoutHangul = await launchBrowser({ fonts: 'without Hangul' });
afterAll(() => withoutHangul.close());

// That no kind of page shifts while it loads is tested in routes.test.ts. Here the fonts arrive after hydration.
test.each([
  ['/', '/full'],
  ['/characters', '/full/characters'],
  ['/timeline', '/full/timeline'],
  ['/film', '/full/film'],
])('%s does not shift if its fonts arrive late, and neither does %s', async (careful, full) => {
  const onPhone = await visit({ part: 0, size: 'phone' });
  expect(totalOf(await shiftsWithLateFonts(onPhone, careful))).toBeLessThan(invisible);
  const onDesk = await visit({ part: site.lastPart, size: 'desk' });
  expect(totalOf(await shiftsWithLateFonts(onDesk, full))).toBeLessThan(invisible);
});

test.each(['/', '/characters/baek-mu-jin', '/film'])('%s does not shift if its fonts never arrive', async (address) => {
  const reader = await visit({ size: 'phone' });
  reader.mayLog(/Failed to load resource: net::ERR_FAILED/);
  await refuseFonts(reader.page);
  expect(totalOf(await shiftsWhile(reader.page, () => reader.open(address)))).toBe(0);
});

test.each(['/', '/people/pyo-ha-rang', '/film'])(
  '%s hardly shifts if the system has no Hangul and the web font arrives late',
  async (address) => {
    const reader = await visit({ part: 0, size: 'phone', browser: withoutHangul });
    // Letters replace empty boxes, which have another width.
    expect(totalOf(await shiftsWithLateFonts(reader, address))).toBeLessThan(0.02);
  },
);

test.each([
  { system: 'with Hangul', browser: undefined, isUsed: false },
  { system: 'without Hangul', browser: withoutHangul, isUsed: true },
])('fonts that come late set the Hangul of running text on a system $system: $isUsed', async ({ browser, isUsed }) => {
  const { page, origin } = await visit(browser ? { browser } : {});
  const release = await holdFonts(page);
  await page.goto(`${origin}/film`, { waitUntil: 'commit' });
  await untilReady(page);
  release();
  await page.evaluate(() => document.fonts.ready);
  const late = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => family.includes('Local Script')).map(({ status }) => status),
  );
  expect(late.includes('loaded')).toBe(isUsed);
});

test('a layout shift is detected', async () => {
  const { page, open } = await visit();
  const shifts = await shiftsWhile(page, async () => {
    await open('/about');
    await page.evaluate(() => document.querySelector('h1')?.before('Late'));
  });
  expect(shifts.map(({ description }) => description).join()).toMatch(/^\d+ ms: 0\.\d+ .*H1/);
});

/** Opens a page whose fonts come once the app runs, so that text is laid out twice, and returns what moves. */
async function shiftsWithLateFonts({ page, origin }: Visit, address: string): Promise<Shift[]> {
  const release = await holdFonts(page);
  return shiftsWhile(page, async () => {
    // A document has not loaded before its fonts have.
    await page.goto(`${origin}${address}`, { waitUntil: 'commit' });
    await untilReady(page);
    release();
  });
}

async function shiftsWhile(page: Page, open: () => Promise<void>): Promise<Shift[]> {
  await watchShifts(page);
  await open();
  return shiftsOf(page);
}
