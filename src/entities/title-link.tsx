import { linkTitle } from './neutral-name.ts';
import { OriginalName } from '#ui/original-name.tsx';
import { nameClass } from './name-class.ts';
import { PageLink } from './page-link.tsx';
import type { AnyLinkData } from '#wiki/shared-data.ts';

/** Renders a link to a page by its title, followed by the title in its original script if it has one. */
export function TitleLink({ page }: { page: AnyLinkData }) {
  return (
    <>
      <PageLink path={page.path} hash={page.hash} className={nameClass(linkTitle(page))}>
        {linkTitle(page)}
      </PageLink>
      <OriginalName original={page.original} />
    </>
  );
}
