import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageAddress } from '#wiki/addresses.ts';
import { hasDocument, richestPages } from './look.ts';
import { site, visit } from './visit.ts';

// A window of 320 CSS pixels and text of twice the size are what WCAG 1.4.4 and 1.4.10 ask for.
test.each([
  { part: 0, edition: 'careful' },
  { part: 2, edition: 'careful' },
  { part: site.lastPart, edition: 'full' },
] as const)(
  'with text of twice the size, no kind of page scrolls sideways in a narrow window: $edition, part $part',
  { timeout: 180_000 },
  async ({ part, edition }) => {
    const { page, open } = await visit({ part, size: 'phone' });
    await page.setViewportSize({ width: 320, height: 640 });
    const faults: string[] = [];
    for (const { path } of richestPages(part)) {
      await open(pageAddress(path, edition), { status: hasDocument(path, edition) ? 200 : 404 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        document.documentElement.style.setProperty('font-size', '200%');
      });
      const wide = await tooWide(page);
      if (wide.length > 0) faults.push(`${path}: ${wide.join(', ')}`);
    }
    expect(faults).toEqual([]);
  },
);

/** Returns what reaches beyond the window, if the page scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement));
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !isClipped(element.parentElement),
    );
    const own = beyond.filter((element) => !beyond.some((inner) => inner !== element && element.contains(inner)));
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} (${Math.round(element.getBoundingClientRect().right)})`;
    return [...new Set(['the page', ...own.map(name)])];
  });
}
