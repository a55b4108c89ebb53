import './key-facts.css';
import { ClaimAnswer } from '#features/claims/claim-answer.tsx';
import { messages } from '#messages/messages.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { HomePage } from '#wiki/page-data.ts';
import { PageLink } from '#entities/page-link.tsx';

/** Renders a few facts about the film, each with its sources, and the size of the wiki. */
export function KeyFacts({ facts, counts }: Pick<HomePage, 'facts' | 'counts'>) {
  return (
    <section className="key-facts" aria-label={messages.home.facts}>
      <dl className="layout-wrap">
        {facts.map((claim) => (
          <div key={claim.id} id={claimAnchor(claim.id)}>
            <dt>{claim.label}</dt>
            <dd>
              <ClaimAnswer claim={claim} brief />
            </dd>
          </div>
        ))}
        <div>
          <dt>{messages.home.restsOn}</dt>
          <dd>
            <p className="key-facts-sources">
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
