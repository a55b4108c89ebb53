import './reading-layout.css';
import type { ReactNode } from 'react';

/**
 * Renders the columns of an article. On a narrow window: head, aside, text, and what stands beside the text, one below the
 * other, with the contents at the edge of the window; if wider, the aside is on the right, with that below it, and if still wider, the contents are on the
 * left.
 */
export function ReadingLayout({ head, aside, beside = [], contents, children }: ReadingLayoutProps) {
  return (
    <article className="reading-layout layout-wrap layout-page" aria-labelledby="page-title">
      <div className="reading-layout-head">{head}</div>
      {contents && <div className="reading-layout-contents">{contents}</div>}
      {(aside || beside.length > 0) && (
        <div className="reading-layout-side">
          {aside}
          {beside.length > 0 && <div className="reading-layout-beside layout-sections">{beside}</div>}
        </div>
      )}
      <div className="reading-layout-text layout-sections">{children}</div>
    </article>
  );
}

interface ReadingLayoutProps {
  /** The title, with the id `page-title`, and what belongs below it. */
  head: ReactNode;
  aside?: ReactNode;
  /** Sections that leave the text its column where there is room beside it. */
  beside?: readonly ReactNode[];
  contents?: ReactNode;
  children: ReactNode;
}
