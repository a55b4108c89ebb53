import { Trail } from '#ui/trail.tsx';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { type ListName, pagePath } from '#wiki/addresses.ts';

/** Renders the path from the home page to this one. Nothing on the home page itself. */
export function Breadcrumbs({ pages }: { pages: readonly ListName[] }) {
  if (pages.length === 0) return null;
  return (
    <Trail label={messages.nav.breadcrumbs}>
      {pages.map((name) => (
        <li key={name}>
          <PageLink path={pagePath(name)}>{messages.nav[name]}</PageLink>
        </li>
      ))}
    </Trail>
  );
}
