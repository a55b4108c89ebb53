import { afterAll, expect, test } from 'vitest';
import { pageAddress } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { launchBrowser } from './launch-browser.ts';
import { hasDocument, richestPages } from './look.ts';
import { refuseFonts, type Shift, shiftsWhileLoading, slowFonts } from './layout-shifts.ts';
import { site, visit } from './visit.ts';

const last = site.lastPart;
const withoutHangul = await launchBrowser({ fonts: 'without Hangul' });
afterAll(() => withoutHangul.close());

/** A line that moves by a fraction of a pixel is seen by nobody, and does so now and then. */
const unseen = 0.0005;

/** Who reads which edition, how the fonts come, and how far things may move on a page in all. */
const readers = [
  { part: 0, edition: 'careful', size: 'desk', fonts: 'in time' },
  { part: 0, edition: 'careful', size: 'phone', fonts: 'late' },
  { part: 6, edition: 'careful', size: 'phone', fonts: 'late' },
  { part: last, edition: 'full', size: 'phone', fonts: 'in time' },
  { part: last, edition: 'full', size: 'desk', fonts: 'late' },
] as const;

test.each(readers)(
  'nothing moves after it was first shown: $edition, part $part, $size, fonts $fonts',
  { timeout: 240_000 },
  async (reader) => {
    const middle = reader.part !== 0 && reader.edition === 'careful';
    const allowed = middle ? 0.02 : unseen;
    const pages = richestPages(reader.part);
    // Two windows at a time, for as many processors.
    const halves = [pages.filter((_, place) => place % 2 === 0), pages.filter((_, place) => place % 2 === 1)];
    const moved = await Promise.all(
      halves.map(async (half) => {
        const told: string[] = [];
        for (const page of half) {
          const shifts = await firstView(reader, page);
          if (totalOf(shifts) > allowed) told.push(`${page.path}: ${shifts.map((shift) => shift.told).join('; ')}`);
        }
        return told;
      }),
    );
    expect(moved.flat()).toEqual([]);
  },
);

test.each(['/', '/characters/ye-seung', '/film'])('%s does not move where its fonts never come', async (address) => {
  const reader = await visit({ size: 'phone' });
  reader.mayTell(/Failed to load resource: net::ERR_FAILED/);
  await refuseFonts(reader.page);
  expect(totalOf(await shiftsWhileLoading(reader.page, () => reader.open(address)))).toBe(0);
});

test.each(['/', '/people/ryu-seung-ryong', '/film'])(
  '%s hardly moves where the system has no Hangul and the letters come late',
  async (address) => {
    const { page, open } = await visit({ part: 0, size: 'phone', browser: withoutHangul });
    await slowFonts(page, 300);
    // Letters take the place of empty boxes, which are not as wide.
    expect(totalOf(await shiftsWhileLoading(page, () => open(address)))).toBeLessThan(0.02);
  },
);

test.each([
  { system: 'with Hangul', browser: undefined, isAsked: false },
  { system: 'without Hangul', browser: withoutHangul, isAsked: true },
])('a system $system asks the site for Hangul in running text: $isAsked', async ({ browser, isAsked }) => {
  const { page, open, requests } = await visit(browser ? { browser } : {});
  // This page has no Hangul in its headings, and asks for none by itself.
  await open('/about');
  const before = requests.length;
  await page.evaluate((sample) => document.fonts.load('1em "Local Hangul"', sample), site.film.original?.text ?? '가');
  expect(requests.slice(before).some((address) => address.includes('hangul'))).toBe(isAsked);
});

test('a thing that moves is found', async () => {
  const { page, open } = await visit();
  const shifts = await shiftsWhileLoading(page, async () => {
    await open('/about');
    await page.evaluate(() => document.querySelector('h1')?.before('Late'));
  });
  expect(shifts.map(({ told }) => told).join()).toMatch(/^\d+ ms: 0\.\d+ .*H1/);
});

/** What moves while a page opens in an empty browser. */
async function firstView(reader: (typeof readers)[number], data: PageData): Promise<Shift[]> {
  const visited = await visit(reader);
  if (reader.edition === 'full')
    await visited.context.addInitScript((id) => sessionStorage.setItem(`${id}.gate`, 'open'), site.id);
  if (reader.fonts === 'late') await slowFonts(visited.page, 300);
  const status = hasDocument(data.path, reader.edition) ? 200 : 404;
  const shifts = await shiftsWhileLoading(visited.page, () =>
    visited.open(pageAddress(data.path, reader.edition), { status }),
  );
  await visited.context.close();
  return shifts;
}

function totalOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
