import { expect, test } from 'vitest';
import { pageAddress } from '#wiki/addresses.ts';
import { findFaults, findFaultsInLight, hasDocument, pageAt, richestPages, hasHorizontalOverflow } from './look.ts';
import { site, visit } from './visit.ts';
import { walk } from './walk.ts';

const middle = 2;
const last = site.lastPart;

/** Readers, editions, and how thorough the check is. */
const readers = [
  { part: 0, edition: 'careful', size: 'phone', faultsOf: findFaults },
  { part: middle, edition: 'careful', size: 'desk', faultsOf: findFaultsInLight },
  { part: last, edition: 'full', size: 'desk', faultsOf: findFaults },
  { part: last, edition: 'full', size: 'phone', faultsOf: findFaultsInLight },
] as const;

test.each(readers)(
  'every kind of page opens by its address: $edition, part $part, $size',
  { timeout: 180_000 },
  async (reader) => {
    const pages = richestPages(reader.part);
    // Two windows at a time, for as many CPU cores.
    const halves = [pages.filter((_, place) => place % 2 === 0), pages.filter((_, place) => place % 2 === 1)];
    const faults = await Promise.all(
      halves.map(async (half) => {
        const { page, open } = await visit(reader);
        const found: string[] = [];
        for (const data of half) {
          await open(pageAddress(data.path, reader.edition), {
            status: hasDocument(data.path, reader.edition) ? 200 : 404,
          });
          await expect(page).toShow(data, reader.edition);
          found.push(...(await reader.faultsOf(page)));
        }
        return found;
      }),
    );
    expect(faults.flat()).toEqual([]);
  },
);

test.each([
  { part: middle, edition: 'careful', size: 'phone' },
  { part: last, edition: 'full', size: 'desk' },
] as const)(
  'every kind of page opens by a click: $edition, part $part, $size',
  { timeout: 180_000 },
  async (reader) => {
    const { edition, part } = reader;
    const visited = await visit(reader);
    await visited.open(pageAddress(pageAt(part, '/').path, edition));
    const wanted = richestPages(part).map(({ path }) => path);
    const faults: string[] = [];
    const walked = await walk(visited, wanted, async (path) => {
      await expect(visited.page).toShow(pageAt(part, path), edition);
      expect(await visited.page.evaluate(() => document.activeElement?.tagName), `focus on ${path}`).toBe('H1');
      faults.push(...(await hasHorizontalOverflow(visited.page)));
    });
    expect(faults).toEqual([]);
    expect(wanted.filter((path) => !walked.includes(path))).toEqual([]);
  },
);

test.each([0, middle, last])('every entry of the navigation leads to its page: part %i', async (part) => {
  const edition = part === last ? 'full' : 'careful';
  const { page, open } = await visit({ part, size: 'phone' });
  await open(pageAddress(pageAt(part, '/').path, edition));
  const entries = await page
    .locator('header a:not(.search-launcher)')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(entries.length).toBeGreaterThan(4);
  for (const href of [...entries, entries[0] ?? '']) {
    await page.locator(`header a[href="${href}"]`).click();
    await expect(page).toShow(pageAt(part, href.replace(/^\/full/, '') || '/'), edition);
  }
});
