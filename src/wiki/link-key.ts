import type { PageLinkData } from './shared-data.ts';

/** Returns a key of a link's target: the page, and the anchor on it. */
export function linkKey({ path, hash }: Pick<PageLinkData, 'path' | 'hash'>): string {
  return `${path}${hash ?? ''}`;
}

/** Returns the id of a link's target: the name of its page, or its anchor on a list. */
export function linkId({ path, hash }: Pick<PageLinkData, 'path' | 'hash'>): string {
  return hash?.slice(1) ?? path.slice(path.lastIndexOf('/') + 1);
}
