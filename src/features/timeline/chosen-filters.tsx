import './timeline-controls.css';
import { buttonClass } from '#ui/button.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { type ChoiceOptions, filters, type TimelineQuery, timelineSearch } from './timeline-query.ts';

const path = pagePath('timeline');

/** The filters that are set, each a link that takes it away, and one that takes all away. Nothing where none is set. */
export function ChosenFilters({ query, options }: { query: TimelineQuery; options: ChoiceOptions }) {
  const set = filters.flatMap((filter) => {
    const text = options[filter].find(({ value }) => value === query[filter])?.text;
    return text === undefined ? [] : [{ filter, text }];
  });
  if (set.length === 0) return null;
  return (
    <div className="timeline-chosen">
      <ul role="list" className="timeline-chosen-list" aria-label={messages.scenes.chosen}>
        {set.map(({ filter, text }) => {
          const { [filter]: _, ...others } = query;
          return (
            <li key={filter}>
              <PageLink
                path={path}
                search={timelineSearch(others)}
                replace
                preventScrollReset
                className={buttonClass()}
                aria-label={messages.scenes.remove({ filter: messages.timeline.filter[filter], value: text })}
              >
                {text} <span aria-hidden="true">×</span>
              </PageLink>
            </li>
          );
        })}
      </ul>
      <PageLink path={path} search={timelineSearch({ order: query.order })} preventScrollReset>
        {messages.timeline.clear}
      </PageLink>
    </div>
  );
}
