import type { ReactNode } from 'react';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** Returns sections with an element below the text of one of them, or, if there is no such section, in one of its own. */
export function withBelow(
  sections: readonly ArticleSection[],
  { section, otherwise, element }: Below,
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
              {each.content}
              {element}
            </>
          ),
        }
      : each,
  );
}

interface Below {
  /** The id of the section. */
  section: string | undefined;
  /** The section to add if there is no such section; none if the element is left out then. */
  otherwise?: Pick<ArticleSection, 'id' | 'heading'>;
  element: ReactNode;
}
