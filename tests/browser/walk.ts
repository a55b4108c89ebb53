import type { Locator } from 'playwright-core';
import { readAddress, type PagePath } from '#wiki/addresses.ts';
import { untilReady, type Visit } from './visit.ts';

/**
 * Clicks a link to every page that is wanted, wherever one is met, from the page that is open, and calls back at each.
 * Where nothing at hand leads to a page not clicked before, the reader goes back to one that does. Gives the paths in
 * the order of the clicks, those of pages on the way among them.
 */
export async function walk(
  { page, origin }: Visit,
  wanted: readonly PagePath[],
  visited: (path: PagePath) => Promise<void>,
): Promise<PagePath[]> {
  const clicked: PagePath[] = [];
  // Where a link to a page was met.
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

  // A click on a crowded mark of a picture chooses it, and one on the header's search opens the palette: those have
  // tests of their own.
  function clickable(href: string): Locator {
    return page.locator(`a[href="${href}"]:not(.drawing-mark, .search-launcher):visible`).first();
  }

  // By a link where there is one at hand, which takes far less time than to load the page.
  async function goBackTo(path: string): Promise<void> {
    const link = clickable(path);
    await ((await link.count()) > 0 ? link.click() : page.goto(`${origin}${path}`));
    await page.waitForURL(`${origin}${path}`);
    await untilReady(page);
  }

  // Wanted pages come first, and of these the ones that a link at hand leads to.
  function rank([href, from]: [string, string], here: string): number {
    return (wanted.includes(readAddress(href).path) ? 2 : 0) + (from === here ? 1 : 0);
  }
}

/** The links that lead to other pages of the site and can be seen. */
async function linksOf(page: Visit['page']): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"]')]
      .filter(
        (link) =>
          link.checkVisibility({ visibilityProperty: true }) && !link.matches('.drawing-mark, .search-launcher'),
      )
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href !== location.pathname && !/[#?]|\.html$/.test(href)),
  );
}
