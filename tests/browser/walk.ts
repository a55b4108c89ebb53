import type { Locator } from 'playwright-core';
import { readAddress, type PagePath } from '#wiki/addresses.ts';
import { untilReady, type Visit } from './visit.ts';

/**
 * Clicks a link to every wanted page, starting from the open page, and calls back at each. If no link on the page leads
 * to an unvisited page, goes back to a page that has one.
 *
 * @returns The paths in the order of the clicks, including pages on the way.
 */
export async function walk(
  { page, origin }: Visit,
  wanted: readonly PagePath[],
  visited: (path: PagePath) => Promise<void>,
): Promise<PagePath[]> {
  const clicked: PagePath[] = [];
  // The pages on which a link to a page was seen.
  const met = new Map<string, string>();
  for (;;) {
    const here = new URL(page.url()).pathname;
    for (const href of await linksOf(page)) if (!met.has(href)) met.set(href, here);
    const left = [...met].filter(([href]) => !clicked.includes(readAddress(href).path));
    const [next] = left.toSorted((one, other) => rank(other, here) - rank(one, here));
    if (!next || wanted.every((path) => clicked.includes(path))) return clicked;
    const [href, from] = next;
    if (from !== here) await goBackTo(from);
    await clickable(href).click();
    await page.waitForURL(`${origin}${href}`);
    await untilReady(page);
    const { path } = readAddress(href);
    clicked.push(path);
    await visited(path);
  }

  // A click on a crowded chart point only selects it, and one on the header's search opens the palette; both have their
  // own tests.
  function clickable(href: string): Locator {
    return page.locator(`a[href="${href}"]:not(.plot-point, .search-launcher):visible`).first();
  }

  // Prefer a link, which is much faster than loading the page.
  async function goBackTo(path: string): Promise<void> {
    const link = clickable(path);
    await ((await link.count()) > 0 ? link.click() : page.goto(`${origin}${path}`));
    await page.waitForURL(`${origin}${path}`);
    await untilReady(page);
  }

  // Wanted pages come first, preferably those with a link at hand.
  function rank([href, from]: [string, string], here: string): number {
    return (wanted.includes(readAddress(href).path) ? 2 : 0) + (from === here ? 1 : 0);
  }
}

/** Returns the visible links to other pages of the site. */
async function linksOf(page: Visit['page']): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"]')]
      .filter(
        (link) => link.checkVisibility({ visibilityProperty: true }) && !link.matches('.plot-point, .search-launcher'),
      )
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href !== location.pathname && !/[#?]|\.html$/.test(href)),
  );
}
