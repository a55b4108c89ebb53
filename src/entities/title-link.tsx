import { nameClass } from './name-class.ts';
import { PageLink } from './page-link.tsx';
import type { PageLinkView } from '#wiki/views.ts';

/** A link to a page under its title, with the original title in Hangul beside it where there is one. */
export function TitleLink({ page }: { page: PageLinkView }) {
  return (
    <>
      <PageLink path={page.path} hash={page.hash} className={nameClass(page.title)}>
        {page.title}
      </PageLink>
      {page.korean !== undefined && (
        <>
          {' '}
          <span lang="ko">{page.korean}</span>
        </>
      )}
    </>
  );
}
