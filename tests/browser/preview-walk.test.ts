import { pageDescription } from '#entities/page-description.ts';
import { pageTitle } from '#entities/page-title.ts';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPlain } from '#build/leaks/readings.ts';
import { messages } from '#messages/messages.ts';
import type { PageData } from '#wiki/page-data.ts';
import { go, isLater, leaksIn, walked } from './leak-walk.ts';
import { pagesAt } from './look.ts';
import { type Visit, visit } from './visit.ts';

// Opens the preview of every page that earlier parts preview differently, from a page that links to it.
test.each(walked)('part %i: no preview reveals anything later', { timeout: 900_000 }, async (part) => {
  const earlier = new Set(walked.filter((before) => before < part).flatMap((before) => pagesAt(before).map(previewed)));
  const wanted = new Map(
    pagesAt(part)
      .filter((page) => isOfOneThing(page) && !earlier.has(previewed(page)))
      .map((page) => [page.path as string, page]),
  );
  const all = wanted.size;
  // Previews have a delay, so two windows work at once.
  const readers = await Promise.all(Array.from({ length: 2 }, () => visit({ part })));
  const pages = pagesAt(part).values();
  const leaks: string[] = [];
  const look = async ({ page, open }: Visit) => {
    await open('/');
    for (const from of pages) {
      const text = JSON.stringify(from);
      if (![...wanted.keys()].some((path) => text.includes(`"path":"${path}"`))) continue;
      await go(page, from.path);
      await expect(page).toShow(from, 'careful');
      await openFolded(page);
      for (const [path, target] of await linkedFrom(page, wanted)) {
        // A page does not preview itself.
        if (path === from.path || !wanted.delete(path)) continue;
        const shown = await previewOf(page, target);
        leaks.push(...leaksIn({ kind: 'preview', address: path, part, text: shown, read: readPlain }));
      }
    }
  };
  await Promise.all(readers.map(look));
  expect(leaks).toEqual([]);
  // The remaining pages are linked only from headings, which have no preview.
  expect(all - wanted.size).toBeGreaterThan(all / 2);
  const asked = readers.flatMap(({ requests }) => requests);
  expect(asked.filter((address) => isLater(address, part))).toEqual([]);
});

/** Opens every folded section, and waits until the scenes in one are there in full. */
async function openFolded(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
  const scenes = page.locator('details:has(#appearances)');
  if ((await scenes.count()) > 0) await scenes.locator('article').first().waitFor();
}

/** Returns the text of a page's preview. */
function previewed(page: PageData): string {
  return JSON.stringify([page.path, pageTitle(page), 'original' in page && page.original, pageDescription(page)]);
}

/** Lists have no preview. */
function isOfOneThing({ kind, path }: PageData): boolean {
  return path === '/film' || (path.split('/').length > 2 && kind !== 'versions');
}

/** Links with a preview: all but headings and chart points. */
const previewing = 'main a[href]:visible:not(:is(nav, h1, h2, h3, h4, svg, [popover]) a)';

/** Returns the wanted pages to which the open page has such a link. */
async function linkedFrom(page: Page, wanted: ReadonlyMap<string, PageData>): Promise<[string, PageData][]> {
  const hrefs = await page
    .locator(previewing)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...wanted].filter(([path]) => hrefs.includes(path));
}

/** Returns the text of a page's preview once it shows. Another may come first, of a link that was under the mouse. */
async function previewOf(page: Page, target: PageData): Promise<string> {
  const preview = page.getByRole('group', { name: messages.preview.label({ title: pageTitle(target) }), exact: true });
  await page
    .locator(previewing)
    .and(page.locator(`[href="${target.path}"]`))
    .first()
    .hover();
  await preview.waitFor();
  const text = await preview.innerText();
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  return text;
}
