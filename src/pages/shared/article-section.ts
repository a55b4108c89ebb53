import type { ReactNode } from 'react';
import { freeIds } from '#lib/free-ids.ts';

/** A section of an article, with its heading and the id that its address names. */
export interface ArticleSection {
  id: string;
  heading: string;
  content: ReactNode;
  /** Its id was written by an author, and so is part of an address that must not change. */
  authored?: boolean;
}

/** The sections with ids that do not collide: where an author took the id of a derived section, that one yields. */
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
