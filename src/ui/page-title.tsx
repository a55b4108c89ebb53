import './page-title.css';

/**
 * The one title of a page, with the same in its original language beside it. Navigation brings the keyboard to it by
 * its id.
 */
export function PageTitle({ title, korean }: { title: string; korean?: string | undefined }) {
  return (
    <h1 id="page-title" tabIndex={-1} className="page-title">
      {title}
      {korean !== undefined && (
        <>
          {' '}
          <span lang="ko">{korean}</span>
        </>
      )}
    </h1>
  );
}
