import './key-facts.css';
import { messages } from '#messages/messages.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { HomePage } from '#wiki/page-data.ts';
import { PageLink } from '#entities/page-link.tsx';
import { valueText } from '#entities/value-text.ts';

/** Renders a few facts about the film, each a link to its row with the sources, and the size of the wiki. */
export function KeyFacts({ facts, counts }: Pick<HomePage, 'facts' | 'counts'>) {
  return (
    <section className="key-facts" aria-label={messages.home.facts}>
      <dl className="layout-wrap">
        {facts.map(({ claim, label, value }) => (
          <div key={claim}>
            <dt>{label}</dt>
            <dd className="key-facts-large">
              <PageLink path={pagePath('film')} hash={`#${claimAnchor(claim)}`}>
                {valueText(value)}
              </PageLink>
            </dd>
          </div>
        ))}
        <div>
          <dt>{messages.home.restsOn}</dt>
          <dd>
            <p className="key-facts-large">
              <PageLink path={pagePath('sources')}>{messages.home.sources({ sources: counts.sources })}</PageLink>
            </p>
            {counts.disagreements > 0 && (
              <p>
                <PageLink path={pagePath('disagreements')}>
                  {messages.home.disagreements({ disagreements: counts.disagreements })}
                </PageLink>
              </p>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}
