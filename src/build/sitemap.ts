import { pageAddress, type PagePath } from '#wiki/addresses.ts';
import type { PageData, PageFile } from '#wiki/page-data.ts';
import { escapeHtml } from '#lib/escape-html.ts';

/** The address of the sitemap. */
export const sitemapAddress = '/sitemap.xml';

/** Pages that show the reader's own choices and nothing about the film. */
const tools: PageData['kind'][] = ['search', 'settings'];

/**
 * Returns the sitemap (https://www.sitemaps.org/protocol.html): every page about the film that part 0 knows, once, in
 * the careful edition. Pages of later parts are not listed, since an address may be a spoiler. A page has the day of its
 * latest change that part 0 may know, from the list of changes; pages that have not changed since the first release have
 * none.
 */
export function sitemap(pages: Iterable<PageFile>, url: string): string {
  const all = [...pages].filter((page): page is PageData => page.kind !== 'moved');
  const changed = lastChanges(all);
  const entries = all
    .filter(({ kind }) => !tools.includes(kind))
    .map(({ path }) => {
      const day = changed.get(path);
      const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      return `  <url><loc>${escapeHtml(`${url}${pageAddress(path, 'careful')}`)}</loc>${lastmod}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

/** Returns the day of the latest change of each page, and of the list of changes. */
function lastChanges(pages: readonly PageData[]): Map<PagePath, string> {
  const days = pages.flatMap((page) =>
    page.kind === 'changes' ? page.days.map((of) => ({ ...of, list: page.path })) : [],
  );
  const last = new Map<PagePath, string>();
  for (const { day, list, pages: changed } of days) {
    for (const path of [list, ...changed.flatMap(({ page }) => page?.path ?? [])]) {
      if (day > (last.get(path) ?? '')) last.set(path, day);
    }
  }
  return last;
}

/** Returns `robots.txt`, with a link to the sitemap. */
export function robotsWithSitemap(robots: string, url: string): string {
  return `${robots.trimEnd()}\n\nSitemap: ${url}${sitemapAddress}\n`;
}
