import './reading-layout.css';
import type { ReactNode } from 'react';

/**
 * The columns of something to read. On a narrow window: head, aside, contents, text, one below the other; with more
 * room the aside goes to the right, and with still more the contents go to the left.
 */
export function ReadingLayout({ head, aside, contents, children }: ReadingLayoutProps) {
  return (
    <article className="reading-layout layout-wrap layout-page" aria-labelledby="page-title">
      <div className="reading-layout-head">{head}</div>
      {aside && <div className="reading-layout-aside">{aside}</div>}
      {contents && <div className="reading-layout-contents">{contents}</div>}
      <div className="reading-layout-text layout-sections">{children}</div>
    </article>
  );
}

interface ReadingLayoutProps {
  /** The title, whose id is `page-title`, and what stands under it. */
  head: ReactNode;
  aside?: ReactNode;
  contents?: ReactNode;
  children: ReactNode;
}
