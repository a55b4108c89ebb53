import type { ReactNode } from 'react';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/**
 * Returns sections with an element above or below the text of one of them, or, if there is no such section, in one of
 * its own at the end.
 */
export function withElement(
  sections: readonly ArticleSection[],
  { section, side, otherwise, element }: Placed,
): ArticleSection[] {
  if (!sections.some(({ id }) => id === section)) {
    return [...sections, ...(otherwise ? [{ ...otherwise, content: element }] : [])];
  }
  return sections.map((each) =>
    each.id === section
      ? {
          ...each,
          content: (
            <>
              {side === 'above' && element}
              {each.content}
              {side === 'below' && element}
            </>
          ),
        }
      : each,
  );
}

interface Placed {
  /** The id of the section. */
  section: string | undefined;
  /** Where the element is in the section. */
  side: 'above' | 'below';
  /** The section to add if there is no such section; none if the element is left out then. */
  otherwise?: Pick<ArticleSection, 'id' | 'heading'>;
  element: ReactNode;
}
