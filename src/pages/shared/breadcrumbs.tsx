import { Trail } from '#ui/trail.tsx';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { PageLinkView } from '#wiki/views.ts';

/** The way from the home page to this one. Nothing on the home page itself. */
export function Breadcrumbs({ links }: { links: readonly PageLinkView[] }) {
  if (links.length === 0) return null;
  return (
    <Trail label={messages.nav.breadcrumbs}>
      {links.map(({ path, title }) => (
        <li key={path}>
          <PageLink path={path}>{title}</PageLink>
        </li>
      ))}
    </Trail>
  );
}
