import type { CompiledPart } from '#compiler/compile-site.ts';
import { type Edition, pageAddress } from '#wiki/addresses.ts';
import { escapeHtml } from '#lib/escape-html.ts';

/** Where the list of pages for search engines stands. */
export const sitemapAddress = '/sitemap.xml';

/**
 * The pages that search engines may list (https://www.sitemaps.org/protocol.html): every page that part 0 knows, in
 * both editions. What only later parts know is kept from them, and its address is not told here either.
 */
export function sitemap(first: CompiledPart, url: string): string {
  const paths = [...first.pages.values()].flatMap(({ page }) => (page.kind === 'moved' ? [] : [page.path]));
  const editions: Edition[] = ['careful', 'full'];
  const entries = editions.flatMap((edition) =>
    paths.map((path) => `  <url><loc>${escapeHtml(`${url}${pageAddress(path, edition)}`)}</loc></url>\n`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

/** What robots are told, with the way to the list of pages. */
export function robotsWithSitemap(robots: string, url: string): string {
  return `${robots.trimEnd()}\n\nSitemap: ${url}${sitemapAddress}\n`;
}
