import type { PageFile } from '#wiki/page-data.ts';
import { type Edition, pageAddress } from '#wiki/addresses.ts';
import { escapeHtml } from '#lib/escape-html.ts';

/** The address of the sitemap. */
export const sitemapAddress = '/sitemap.xml';

/**
 * Returns the sitemap (https://www.sitemaps.org/protocol.html): every page that part 0 knows, in both editions. Pages
 * of later parts are not listed, since an address may be a spoiler.
 */
export function sitemap(pages: Iterable<PageFile>, url: string): string {
  const paths = [...pages].flatMap((page) => (page.kind === 'moved' ? [] : [page.path]));
  const editions: Edition[] = ['careful', 'full'];
  const entries = editions.flatMap((edition) =>
    paths.map((path) => `  <url><loc>${escapeHtml(`${url}${pageAddress(path, edition)}`)}</loc></url>\n`),
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
