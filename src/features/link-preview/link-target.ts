import { type PagePath, pagePath, readAddress } from '#wiki/addresses.ts';

/**
 * Returns the page of one thing, or the entry on a list, that a link leads to; null for whole lists and for anything
 * that is not a page of the wiki. `root` is what the router makes of `/`: `/`, `/wiki/`, `#/`.
 */
export function linkTarget(href: string, root: string): { path: PagePath; hash: string } | null {
  if (!href.startsWith(root) || href.startsWith('//')) return null;
  const [address = '', hash = ''] = href.slice(root.length).replace(/^\/?/, '/').split('#');
  const { path } = readAddress(address.replace(/\?.*$/, ''));
  const isOfOneThing = path === pagePath('film') || path.split('/').length > 2;
  return isOfOneThing || hash !== '' ? { path, hash } : null;
}
