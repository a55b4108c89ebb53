import { type PagePath, pagePath, readAddress } from '#wiki/addresses.ts';

/**
 * What a link of the wiki leads to: the page of one thing, or the place of one on a list. Null for lists as such, and
 * for what is no page of the wiki. `root` is what the router makes of `/`: `/`, `/wiki/`, `#/`.
 */
export function linkTarget(href: string, root: string): { path: PagePath; hash: string } | null {
  if (!href.startsWith(root) || href.startsWith('//')) return null;
  const [address = '', hash = ''] = href.slice(root.length).replace(/^\/?/, '/').split('#');
  const { path } = readAddress(address.replace(/\?.*$/, ''));
  const isOfOneThing = path === pagePath('film') || path.split('/').length > 2;
  return isOfOneThing || hash !== '' ? { path, hash } : null;
}
