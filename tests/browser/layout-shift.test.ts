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

/** A shift of a fraction of a pixel is invisible, and happens now and then. */
const unseen = 0.0005;

/**
 * Readers and editions. Fonts arrive after hydration; a page that does not shift then does not shift with fonts in time
 * either.
 */
const readers = [
  { part: 0, edition: 'careful', size: 'phone' },
  { part: 2, edition: 'careful', size: 'phone' },
  { part: last, edition: 'full', size: 'desk' },
] as const;

test.each(readers)(
  'nothing shifts after the first paint: $edition, part $part, $size',
  { timeout: 240_000 },
  async (reader) => {
    const middle = reader.part !== 0 && reader.edition === 'careful';
    const allowed = middle ? 0.02 : unseen;
    const pages = richestPages(reader.part);
    // Two windows at a time, for as many CPU cores.
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

test.each(['/', '/characters/baek-mu-jin', '/film'])('%s does not shift if its fonts never arrive', async (address) => {
  const reader = await visit({ size: 'phone' });
  reader.mayTell(/Failed to load resource: net::ERR_FAILED/);
  await refuseFonts(reader.page);
  expect(totalOf(await shiftsWhileLoading(reader.page, () => reader.open(address)))).toBe(0);
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
  { system: 'with Hangul', browser: undefined, isAsked: false },
  { system: 'without Hangul', browser: withoutHangul, isAsked: true },
])('a system $system downloads Hangul for running text: $isAsked', async ({ browser, isAsked }) => {
  const { page, open, requests } = await visit(browser ? { browser } : {});
  // This page has no Hangul in its headings, so it preloads none.
  await open('/about');
  const before = requests.length;
  await page.evaluate((sample) => document.fonts.load('1em "Local Hangul"', sample), site.film.original?.text ?? '가');
  expect(requests.slice(before).some((address) => address.includes('hangul'))).toBe(isAsked);
});

test('a layout shift is detected', async () => {
  const { page, open } = await visit();
  const shifts = await shiftsWhileLoading(page, async () => {
    await open('/about');
    await page.evaluate(() => document.querySelector('h1')?.before('Late'));
  });
  expect(shifts.map(({ told }) => told).join()).toMatch(/^\d+ ms: 0\.\d+ .*H1/);
});

/** Returns the layout shifts while a page opens with an empty cache. */
async function firstView(reader: (typeof readers)[number], data: PageData): Promise<Shift[]> {
  const visited = await visit(reader);
  if (!hasDocument(data.path, reader.edition)) visited.mayTell(/status of 404/);
  const shifts = await shiftsWithLateFonts(visited, pageAddress(data.path, reader.edition));
  await visited.context.close();
  return shifts;
}

/** Returns the layout shifts while a page opens whose fonts arrive once the app runs. */
async function shiftsWithLateFonts({ page, origin }: Visit, address: string): Promise<Shift[]> {
  const release = await holdFonts(page);
  return shiftsWhileLoading(page, async () => {
    // A document's load event waits for its fonts.
    await page.goto(`${origin}${address}`, { waitUntil: 'commit' });
    await untilReady(page);
    release();
  });
}

function totalOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
