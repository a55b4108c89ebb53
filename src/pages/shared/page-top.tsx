import './page-top.css';
import { SharePage } from '#features/share/share-page.tsx';
import { Trail } from '#ui/trail.tsx';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { pagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';

/** Renders the row above the title: the path from the home page to this one, and the share button. */
export function PageTop({ page }: { page: Pick<PageData, 'path' | 'breadcrumbs'> }) {
  return (
    <div className="page-top print-hidden">
      <Trail label={messages.nav.breadcrumbs}>
        {page.breadcrumbs.map((name) => (
          <li key={name}>
            <PageLink path={pagePath(name)}>{messages.nav[name]}</PageLink>
          </li>
        ))}
      </Trail>
      <SharePage key={page.path} />
    </div>
  );
}
