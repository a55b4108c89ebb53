import type { ComponentProps } from 'react';
import { Link, useLocation } from 'react-router';
import { pageAddress, type PagePath, readAddress } from '#wiki/addresses.ts';

/** Renders a link to a page in the reader's edition. */
export function PageLink({ path, search, hash, ...rest }: PageLinkProps) {
  const { edition } = readAddress(useLocation().pathname);
  const to = { pathname: pageAddress(path, edition), search: search ?? '', hash: hash ?? '' };
  // Otherwise the router marks every link for a feature that this site does not use.
  return <Link discover="none" {...rest} to={to} />;
}

type PageLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & {
  path: PagePath;
  /** `?order=screen` */
  search?: string | undefined;
  /** `#appearances` */
  hash?: string | undefined;
};
