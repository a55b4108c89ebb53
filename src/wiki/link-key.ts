import type { PageLinkView } from './views.ts';

/** Tells one link from another: the page and the place on it. */
export function linkKey({ path, hash }: Pick<PageLinkView, 'path' | 'hash'>): string {
  return `${path}${hash ?? ''}`;
}
