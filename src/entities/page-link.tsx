import type { ComponentProps } from 'react';
import { Link, useHref, useLocation } from 'react-router';
import { pageAddress, type PagePath, readAddress } from '#wiki/addresses.ts';

/** Renders a link to a page in the reader's edition. */
export function PageLink({ path, search, hash, ...rest }: PageLinkProps) {
  const { edition } = readAddress(useLocation().pathname);
  return <Link {...rest} to={{ pathname: pageAddress(path, edition), search: search ?? '', hash: hash ?? '' }} />;
}

/**
 * Returns the addresses of pages in the reader's edition, as `href`s and as the router takes them. For lists that
 * re-render at each key press, where a `PageLink` for each entry would take most of the time.
 */
export function usePageHrefs(): PageHrefs {
  const { edition } = readAddress(useLocation().pathname);
  const root = useHref('/').replace(/\/$/, '');
  return {
    hrefOf: (path, hash = '') => `${root}${pageAddress(path, edition)}${hash}`,
    routeOf: (href) => href.slice(root.length),
  };
}

interface PageHrefs {
  hrefOf: (path: PagePath, hash?: string) => string;
  routeOf: (href: string) => string;
}

type PageLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & {
  path: PagePath;
  /** `?order=screen` */
  search?: string | undefined;
  /** `#appearances` */
  hash?: string | undefined;
};
