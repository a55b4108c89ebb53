import './plot.css';
import type { ReactNode } from 'react';
import { PageLink } from '#entities/page-link.tsx';
import { pagePath } from '#wiki/addresses.ts';

/** Renders a name in a chart that filters the list of scenes by it, or clears the filter if it is selected. */
export function FilterLink({ search, selected, label, children }: FilterLinkProps) {
  return (
    <PageLink
      path={pagePath('timeline')}
      search={search}
      discover="none"
      preventScrollReset
      className="plot-point"
      aria-label={label}
      aria-current={selected ? 'true' : undefined}
    >
      {children}
    </PageLink>
  );
}

interface FilterLinkProps {
  /** The query of the link. */
  search: string;
  selected: boolean;
  label: string;
  children: ReactNode;
}
