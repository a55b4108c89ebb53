import { pageAddress } from '#wiki/addresses.ts';
import type { PageData, PageFile } from '#wiki/page-data.ts';
import { escapeHtml } from '#lib/escape-html.ts';

/** The address of the sitemap. */
export const sitemapAddress = '/sitemap.xml';

/** Pages that show the reader's own choices and nothing about the film. */
const tools: PageData['kind'][] = ['search', 'settings'];

/**
 * Returns the sitemap (https://www.sitemaps.org/protocol.html): every page about the film that part 0 knows, once, in
 * the careful edition. Pages of later parts are not listed, since an address may be a spoiler.
 */
export function sitemap(pages: Iterable<PageFile>, url: string): string {
  const entries = [...pages].flatMap((page) =>
    page.kind === 'moved' || tools.includes(page.kind)
      ? []
      : [`  <url><loc>${escapeHtml(`${url}${pageAddress(page.path, 'careful')}`)}</loc></url>\n`],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

/** Returns `robots.txt`, with a link to the sitemap. */
export function robotsWithSitemap(robots: string, url: string): string {
  return `${robots.trimEnd()}\n\nSitemap: ${url}${sitemapAddress}\n`;
}
