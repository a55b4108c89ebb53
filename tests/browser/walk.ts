import { readAddress, type PagePath } from '#wiki/addresses.ts';
import { untilReady, type Visit } from './visit.ts';

/**
 * Clicks every internal link that leads to a page not clicked before, wherever it is met, from the page that is open.
 * Where the page at hand has none left, the reader goes back to one that has. Gives the paths in the order of the clicks.
 */
export async function walkAll({ page, origin }: Visit, visited: (path: PagePath) => Promise<void>): Promise<PagePath[]> {
  const clicked: PagePath[] = [];
  // Where a link to a page was met.
  const met = new Map<string, string>();
  for (;;) {
    const here = new URL(page.url()).pathname;
    for (const href of await linksOf(page)) if (!met.has(href)) met.set(href, here);
    const left = [...met].filter(([href]) => !clicked.includes(readAddress(href).path));
    const next = left.find(([, from]) => from === here) ?? left[0];
    if (!next) return clicked;
    const [href, from] = next;
    if (from !== here) {
      await page.goto(`${origin}${from}`);
      await untilReady(page);
    }
    await page.locator(`a[href="${href}"]:visible`).first().click();
    await page.waitForURL(`${origin}${href}`);
    await untilReady(page);
    const { path } = readAddress(href);
    clicked.push(path);
    await visited(path);
  }
}

/** The links that lead to other pages of the site and can be seen. */
async function linksOf(page: Visit['page']): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"]')]
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/[#?]|\.html$/.test(href)),
  );
}
