import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';

const ways = ['home', 'characters', 'timeline'] as const;

/** Renders links to pages that always exist. */
export function WaysOn() {
  return (
    <nav aria-label={messages.states.waysOn}>
      <p>{messages.states.waysOn}</p>
      <ul>
        {ways.map((name) => (
          <li key={name}>
            <PageLink path={pagePath(name)}>{messages.nav[name]}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
