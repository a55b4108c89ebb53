import './plot.css';
import type { ReactNode } from 'react';
import { PageLink } from '#entities/page-link.tsx';
import { pagePath } from '#wiki/addresses.ts';

/** A name in a chart that narrows the list of scenes to those it names, or, where it is selected, shows all again. */
export function FilterLink({ search, selected, label, children }: FilterLinkProps) {
  return (
    <PageLink
      path={pagePath('timeline')}
      search={search}
      discover="none"
      preventScrollReset
      className="drawing-mark"
      aria-label={label}
      aria-current={selected ? 'true' : undefined}
    >
      {children}
    </PageLink>
  );
}

interface FilterLinkProps {
  /** The query of the address to which it leads. */
  search: string;
  selected: boolean;
  label: string;
  children: ReactNode;
}
