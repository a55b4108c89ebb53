import './key-facts.css';
import { messages } from '#messages/messages.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { HomePage } from '#wiki/page-data.ts';
import { PageLink } from '#entities/page-link.tsx';
import { valueText } from '#entities/value-text.ts';

/** Renders a few facts about the film, each a link to its row with the sources. */
export function KeyFacts({ facts }: Pick<HomePage, 'facts'>) {
  return (
    <section className="key-facts" aria-label={messages.home.facts}>
      <dl className="layout-wrap">
        {facts.map(({ claim, label, value }) => (
          <div key={claim}>
            <dt>{label}</dt>
            <dd>
              <PageLink path={pagePath('film')} hash={`#${claimAnchor(claim)}`}>
                {valueText(value)}
              </PageLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
