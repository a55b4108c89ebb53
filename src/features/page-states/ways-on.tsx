import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';
import { SearchLine } from '#entities/search-line.tsx';

const targets = ['home', 'characters', 'timeline'] as const;

/** Renders a search field, and links to pages that always exist. */
export function WaysOn() {
  return (
    <>
      <SearchLine />
      <nav aria-label={messages.states.links}>
        <p>{messages.states.links}</p>
        <ul>
          {targets.map((name) => (
            <li key={name}>
              <PageLink path={pagePath(name)}>{messages.nav[name]}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
