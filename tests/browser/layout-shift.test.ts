import { afterAll, expect, test } from 'vitest';
import { pageAddress } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { launchBrowser } from './launch-browser.ts';
import { hasDocument, richestPages } from './look.ts';
import { holdFonts, refuseFonts, type Shift, shiftsWhileLoading } from './layout-shifts.ts';
import { site, untilReady, visit, type Visit } from './visit.ts';

const last = site.lastPart;
const withoutHangul = await launchBrowser({ fonts: 'without Hangul' });
afterAll(() => withoutHangul.close());

/** A line that moves by a fraction of a pixel is seen by nobody, and does so now and then. */
const unseen = 0.0005;

/**
 * Who reads which edition. The fonts come after the app has made the page its own: a page that does not move then does
 * not move either where they come in time.
 */
const readers = [
  { part: 0, edition: 'careful', size: 'phone' },
  { part: 2, edition: 'careful', size: 'phone' },
  { part: last, edition: 'full', size: 'desk' },
] as const;

test.each(readers)(
  'nothing moves after it was first shown: $edition, part $part, $size',
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

test.each(['/', '/characters/baek-mu-jin', '/film'])('%s does not move where its fonts never come', async (address) => {
  const reader = await visit({ size: 'phone' });
  reader.mayTell(/Failed to load resource: net::ERR_FAILED/);
  await refuseFonts(reader.page);
  expect(totalOf(await shiftsWhileLoading(reader.page, () => reader.open(address)))).toBe(0);
});

test.each(['/', '/people/pyo-ha-rang', '/film'])(
  '%s hardly moves where the system has no Hangul and the letters come late',
  async (address) => {
    const reader = await visit({ part: 0, size: 'phone', browser: withoutHangul });
    // Letters take the place of empty boxes, which are not as wide.
    expect(totalOf(await shiftsWithLateFonts(reader, address))).toBeLessThan(0.02);
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
  if (!hasDocument(data.path, reader.edition)) visited.mayTell(/status of 404/);
  const shifts = await shiftsWithLateFonts(visited, pageAddress(data.path, reader.edition));
  await visited.context.close();
  return shifts;
}

/** What moves while a page opens, the fonts of which come once the app runs. */
async function shiftsWithLateFonts({ page, origin }: Visit, address: string): Promise<Shift[]> {
  const release = await holdFonts(page);
  return shiftsWhileLoading(page, async () => {
    // A document has not loaded before its fonts have.
    await page.goto(`${origin}${address}`, { waitUntil: 'commit' });
    await untilReady(page);
    release();
  });
}

function totalOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
