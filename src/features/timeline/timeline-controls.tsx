import './timeline-controls.css';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { useSite } from '#entities/vocabulary.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { AppearanceView } from '#wiki/views.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import {
  choiceOptions,
  countChoices,
  type Filter,
  filters,
  type Order,
  readTimelineQuery,
  type TimelineChoices,
  timelineSearch,
} from './timeline-query.ts';

const orders: readonly Order[] = ['story', 'screen'];

/**
 * Order and filters of the timeline. They live in the address: links for the order, fields for the filters, which on
 * a phone are folded. `asked` is the query of an address, `ask` leads to another.
 */
export function TimelineControls({ events, choices, asked, ask }: TimelineControlsProps) {
  const query = readTimelineQuery(new URLSearchParams(asked), choices);
  const { order, ...set } = query;
  const counts = countChoices(events, query);
  const options = choiceOptions(choices, query, useSite().vocabularies);
  const choose = (filter: Filter, value: string) => {
    const { [filter]: _, ...others } = query;
    ask(timelineSearch({ ...others, ...(value === '' ? {} : { [filter]: value }) }));
  };
  return (
    <div className="timeline-controls print-hidden">
      <Segmented label={messages.timeline.order}>
        {orders.map((each) => (
          <PageLink
            key={each}
            path={pagePath('timeline')}
            search={timelineSearch({ ...set, order: each })}
            preventScrollReset
            aria-current={each === order ? 'true' : undefined}
          >
            {messages.timeline.orders[each]}
          </PageLink>
        ))}
      </Segmented>
      <details className="timeline-filters">
        <summary>{messages.scenes.filters({ chosen: Object.keys(set).length })}</summary>
        <div className="timeline-filters-fields" role="group" aria-label={messages.timeline.filters}>
          {filters.map(
            (filter) =>
              options[filter].length > 0 && (
                <SelectField
                  key={filter}
                  label={messages.timeline.filter[filter]}
                  value={query[filter] ?? ''}
                  options={[
                    { value: '', text: messages.timeline.all[filter] },
                    ...options[filter].map(({ value, text }) => ({
                      value,
                      text: messages.scenes.option({ text, scenes: counts[filter].get(value) ?? 0 }),
                    })),
                  ]}
                  onChange={({ currentTarget }) => choose(filter, currentTarget.value)}
                />
              ),
          )}
        </div>
      </details>
      <ChosenFilters query={query} options={options} />
    </div>
  );
}

interface TimelineControlsProps {
  events: readonly AppearanceView[];
  choices: TimelineChoices;
  asked: string;
  ask: (search: string) => void;
}
