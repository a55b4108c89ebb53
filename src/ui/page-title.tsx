import './page-title.css';
import { OriginalName } from './original-name.tsx';

/** Renders the one title of a page, followed by its original language. Navigation moves the focus to it by its id. */
export function PageTitle({ title, original }: PageTitleProps) {
  return (
    <h1 id="page-title" className="page-title">
      {title}
      <OriginalName original={original} />
    </h1>
  );
}

interface PageTitleProps {
  title: string;
  original?: { text: string; lang: string } | undefined;
}
