import './timeline-controls.css';
import { buttonClass } from '#ui/button.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { useSite } from '#entities/vocabulary.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { timelineFacets, type TimelineQuery } from './timeline-facets.ts';

const path = pagePath('timeline');

/**
 * Renders the active filters, each as a link that removes it, and a link that clears all. Nothing if none is active.
 */
export function ChosenFilters({ events, query }: { events: readonly AppearanceData[]; query: TimelineQuery }) {
  const { keys, optionsOf, choose, format } = timelineFacets(useSite().vocabularies);
  const set = keys.flatMap((filter) => {
    const option = optionsOf(filter, events, query.chosen).find(({ value }) => value === query.chosen[filter]);
    return option ? [{ filter, text: option.text }] : [];
  });
  if (set.length === 0) return null;
  return (
    <div className="timeline-chosen">
      <ul role="list" className="timeline-chosen-list" aria-label={messages.scenes.chosen}>
        {set.map(({ filter, text }) => (
          <li key={filter}>
            <PageLink
              path={path}
              search={format(choose(query, filter, undefined))}
              replace
              preventScrollReset
              className={buttonClass()}
              aria-label={messages.scenes.remove({ filter: messages.timeline.filter[filter], value: text })}
            >
              {text} <span aria-hidden="true">×</span>
            </PageLink>
          </li>
        ))}
      </ul>
      <PageLink path={path} search={format({ ...query, chosen: {} })} preventScrollReset>
        {messages.timeline.clear}
      </PageLink>
    </div>
  );
}
