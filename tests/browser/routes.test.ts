import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { findFaults, findUnfit, hasDocument, pageAt, richestPages, hasHorizontalOverflow } from './look.ts';
import { site, sizes, visit } from './visit.ts';
import { walk } from './walk.ts';
import { invisible, shiftsOf, totalOf, watchShifts } from './layout-shifts.ts';

const middle = 2;
const last = site.lastPart;

/** Who reads which edition; each page is looked at in its other width too. */
const readers = [
  { part: 0, edition: 'careful', size: 'phone' },
  { part: middle, edition: 'careful', size: 'phone' },
  { part: last, edition: 'full', size: 'desk' },
] as const;

/** Kinds of pages that tell a reader of part 0 what they cannot show yet. */
const saysWhatIsMissing = new Set(['home', 'film', 'timeline', 'event', 'character']);

test.each(readers)(
  'every kind of page opens by its address, stays where it is, and has no fault: $edition, part $part, $size',
  { timeout: 180_000 },
  async (reader) => {
    const pages = richestPages(reader.part);
    // Two windows at a time, for as many CPU cores.
    const halves = [pages.filter((_, index) => index % 2 === 0), pages.filter((_, index) => index % 2 === 1)];
    const faults = await Promise.all(
      halves.map(async (half) => {
        const { page, open } = await visit(reader);
        // Fonts that come late are tested in layout-shift.test.ts; here they are in the browser's cache.
        await open(pageAddress(pageAt(reader.part, '/').path, reader.edition));
        await watchShifts(page);
        const found: string[] = [];
        for (const data of half) {
          await open(pageAddress(data.path, reader.edition), {
            status: hasDocument(data.path, reader.edition) ? 200 : 404,
          });
          await expect(page).toShow(data, reader.edition);
          const shifts = await shiftsOf(page);
          // At a middle part, the page of part 0 gives way to the part's own.
          if (totalOf(shifts) > (reader.part === middle ? 0.02 : invisible)) {
            found.push(`${data.path}: ${shifts.map((shift) => shift.description).join('; ')}`);
          }
          // The whole story has the colours and names of every part, but for what a kind only says at part 0.
          const looksTwice = reader.edition === 'full' || (reader.part === 0 && saysWhatIsMissing.has(data.kind));
          found.push(...(looksTwice ? await findFaults(page) : await findUnfit(page)));
          await page.setViewportSize(sizes[reader.size === 'phone' ? 'desk' : 'phone']);
          found.push(...(await findUnfit(page)));
          await page.setViewportSize(sizes[reader.size]);
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
    const link = page.locator(`header a[href="${href}"]`);
    if (!(await link.isVisible())) await page.getByRole('button', { name: messages.nav.more, exact: true }).click();
    await link.click();
    await expect(page).toShow(pageAt(part, href.replace(/^\/full/, '') || '/'), edition);
  }
});
