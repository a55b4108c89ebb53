import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { type PagePath, readAddress } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';

/** Renders a link of the main navigation, marked on its page and on the pages below it. */
export function NavLink({ to, children }: { to: PagePath; children: ReactNode }) {
  const { path } = readAddress(useLocation().pathname);
  const isWithin = path.startsWith(`${to}/`);
  return (
    <PageLink path={to} aria-current={path === to ? 'page' : isWithin ? 'true' : undefined}>
      {children}
    </PageLink>
  );
}
