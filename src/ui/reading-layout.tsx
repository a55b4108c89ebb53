import './reading-layout.css';
import type { ReactNode } from 'react';

/**
 * Renders the columns of an article. On a narrow window: head, contents, aside, text, one below the other; if wider,
 * the aside is on the right, and if still wider, the contents are on the left.
 */
export function ReadingLayout({ head, aside, contents, children }: ReadingLayoutProps) {
  return (
    <article className="reading-layout layout-wrap layout-page" aria-labelledby="page-title">
      <div className="reading-layout-head">{head}</div>
      {contents && <div className="reading-layout-contents">{contents}</div>}
      {aside && <div className="reading-layout-aside">{aside}</div>}
      <div className="reading-layout-text layout-sections">{children}</div>
    </article>
  );
}

interface ReadingLayoutProps {
  /** The title, with the id `page-title`, and what belongs below it. */
  head: ReactNode;
  aside?: ReactNode;
  contents?: ReactNode;
  children: ReactNode;
}
