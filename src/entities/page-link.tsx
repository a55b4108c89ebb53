import type { ComponentProps } from 'react';
import { Link, useLocation } from 'react-router';
import { pageAddress, type PagePath, readAddress } from '#wiki/addresses.ts';

/** Renders a link to a page in the reader's edition. */
export function PageLink({ path, search, hash, ...rest }: PageLinkProps) {
  const { edition } = readAddress(useLocation().pathname);
  return <Link {...rest} to={{ pathname: pageAddress(path, edition), search: search ?? '', hash: hash ?? '' }} />;
}

type PageLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & {
  path: PagePath;
  /** `?order=screen` */
  search?: string | undefined;
  /** `#appearances` */
  hash?: string | undefined;
};
