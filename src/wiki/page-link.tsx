import type { ComponentProps } from 'react';
import { Link, useHref, useLocation } from 'react-router';
import { pageAddress, type PagePath, readAddress } from './addresses.ts';

/** A link to a page of the edition that the reader is in. */
export function PageLink({ path, search, hash, ...rest }: PageLinkProps) {
  const { edition } = readAddress(useLocation().pathname);
  return <Link {...rest} to={{ pathname: pageAddress(path, edition), search: search ?? '', hash: hash ?? '' }} />;
}

/**
 * Makes the targets of links to pages of the edition that the reader is in: `to` for the router, `href` for the
 * element. For lists that are drawn anew at each key, where a component for each link takes longer than all else.
 */
export function usePageTarget(): (path: PagePath, hash?: string) => PageTarget {
  const { edition } = readAddress(useLocation().pathname);
  const root = useHref('/').replace(/\/$/, '');
  return (path, hash = '') => {
    const to = `${pageAddress(path, edition)}${hash}`;
    return { to, href: `${root}${to}` };
  };
}

export interface PageTarget {
  to: string;
  href: string;
}

type PageLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & {
  path: PagePath;
  /** `?order=screen` */
  search?: string | undefined;
  /** `#appearances` */
  hash?: string | undefined;
};
