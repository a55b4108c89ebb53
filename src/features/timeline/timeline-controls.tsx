import './timeline-controls.css';
import { useNavigate } from 'react-router';
import { buttonClass } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { messages } from '#wiki/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#wiki/page-link.tsx';
import {
  type Filter,
  type Order,
  linkId,
  type TimelineChoices,
  type TimelineQuery,
  timelineSearch,
} from './timeline-query.ts';

const orders: readonly Order[] = ['story', 'screen'];
const path = pagePath('timeline');

/** Order and filters of the timeline. They live in the address: links for the order, fields for the filters. */
export function TimelineControls({ query, choices }: { query: TimelineQuery; choices: TimelineChoices }) {
  const { order, ...filters } = query;
  return (
    <div className="timeline-controls print-hidden">
      <Segmented label={messages.timeline.order}>
        {orders.map((each) => (
          <PageLink
            key={each}
            path={path}
            search={timelineSearch({ ...filters, order: each })}
            preventScrollReset
            aria-current={each === order ? 'true' : undefined}
          >
            {messages.timeline.orders[each]}
          </PageLink>
        ))}
      </Segmented>
      <div className="timeline-controls-filters" role="group" aria-label={messages.timeline.filters}>
        <FilterField filter="character" query={query} options={choices.characters.map(pageOption)} />
        <FilterField filter="place" query={query} options={choices.places.map(pageOption)} />
        <FilterField
          filter="thread"
          query={query}
          // A single thread is no choice.
          options={
            choices.threads.length < 2
              ? []
              : choices.threads.map((value) => ({ value, text: messages.timeline.threads[value] }))
          }
        />
        <FilterField
          filter="reaction"
          query={query}
          options={choices.reactions.map((value) => ({ value, text: messages.timeline.reactions[value] }))}
        />
      </div>
      {Object.keys(filters).length > 0 && (
        <PageLink path={path} search={timelineSearch({ order })} preventScrollReset className={buttonClass()}>
          {messages.timeline.clear}
        </PageLink>
      )}
    </div>
  );
}

function FilterField({ filter, query, options }: FilterFieldProps) {
  const navigate = useNavigate();
  if (options.length === 0) return null;
  const choose = (value: string) => {
    const { [filter]: _, ...others } = query;
    const search = timelineSearch({ ...others, ...(value === '' ? {} : { [filter]: value }) });
    // Trying out filters is one step for the back button.
    void navigate({ search }, { replace: true, preventScrollReset: true });
  };
  return (
    <SelectField
      label={messages.timeline.filter[filter]}
      value={query[filter] ?? ''}
      options={[{ value: '', text: messages.timeline.all[filter] }, ...options]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}

interface FilterFieldProps {
  filter: Filter;
  query: TimelineQuery;
  options: { value: string; text: string }[];
}

function pageOption(page: TimelineChoices['places'][number]) {
  return { value: linkId(page), text: page.title };
}
