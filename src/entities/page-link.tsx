import type { ComponentProps } from 'react';
import { Link, useHref, useLocation } from 'react-router';
import { pageAddress, type PagePath, readAddress } from '#wiki/addresses.ts';

/** A link to a page of the edition that the reader is in. */
export function PageLink({ path, search, hash, ...rest }: PageLinkProps) {
  const { edition } = readAddress(useLocation().pathname);
  return <Link {...rest} to={{ pathname: pageAddress(path, edition), search: search ?? '', hash: hash ?? '' }} />;
}

/**
 * The addresses of pages of the edition that the reader is in, as elements have them and as the router takes them. For
 * lists that are drawn anew at each key, where a `PageLink` for each entry takes longer than all else.
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
