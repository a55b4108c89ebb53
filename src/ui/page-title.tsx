import './page-title.css';
import { OriginalName } from './original-name.tsx';

/**
 * The one title of a page, with the same in its original language beside it. Navigation brings the keyboard to it by
 * its id.
 */
export function PageTitle({ title, original }: PageTitleProps) {
  return (
    <h1 id="page-title" tabIndex={-1} className="page-title">
      {title}
      <OriginalName original={original} />
    </h1>
  );
}

interface PageTitleProps {
  title: string;
  original?: { text: string; lang: string } | undefined;
}
