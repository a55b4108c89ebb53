import type { ReactNode } from 'react';
import { freeIds } from '#lib/free-ids.ts';

/** A section of an article, with its heading and the id of its anchor. */
export interface ArticleSection {
  id: string;
  heading: string;
  content: ReactNode;
  /** The number of its items, if it is folded: what stands behind the text. */
  count?: number;
  /** Whether it is on paper too, although it is folded. */
  printed?: boolean;
  /** Whether it stands beside the text, below the short facts, where the window is wide enough. */
  beside?: boolean;
  /** Whether an author wrote its id, which is part of an address that must not change. */
  authored?: boolean;
}

/** Returns the sections with unique ids: a derived section gets another id if an author uses its id. */
export function withFreeIds(sections: readonly ArticleSection[]): ArticleSection[] {
  const taken = sections.filter(({ authored }) => authored).map(({ id }) => id);
  const derived = sections.filter(({ authored }) => !authored);
  const free = freeIds(
    derived.map(({ id }) => id),
    taken,
  );
  return sections.map((section) =>
    section.authored ? section : { ...section, id: free[derived.indexOf(section)] ?? section.id },
  );
}
