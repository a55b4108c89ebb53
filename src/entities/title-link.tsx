import { OriginalName } from '#ui/original-name.tsx';
import { nameClass } from './name-class.ts';
import { PageLink } from './page-link.tsx';
import type { PageLinkView } from '#wiki/views.ts';

/** A link to a page under its title, with the title in its original script beside it where there is one. */
export function TitleLink({ page }: { page: PageLinkView }) {
  return (
    <>
      <PageLink path={page.path} hash={page.hash} className={nameClass(page.title)}>
        {page.title}
      </PageLink>
      <OriginalName original={page.original} />
    </>
  );
}
