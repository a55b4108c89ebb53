import type { PageLinkData } from './shared-data.ts';

/** Tells one link from another: the page and the place on it. */
export function linkKey({ path, hash }: Pick<PageLinkData, 'path' | 'hash'>): string {
  return `${path}${hash ?? ''}`;
}

/** The id of what a link leads to: the name of its page, or of its place on a list. */
export function linkId({ path, hash }: Pick<PageLinkData, 'path' | 'hash'>): string {
  return hash?.slice(1) ?? path.slice(path.lastIndexOf('/') + 1);
}
