import './review-controls.css';
import { useNavigate } from 'react-router';
import { buttonClass } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import {
  type ReviewChoices,
  type ReviewFilter,
  reviewFilters,
  type ReviewOrder,
  type ReviewQuery,
  reviewSearch,
} from './review-query.ts';

const orders: readonly ReviewOrder[] = ['given', 'rating', 'name'];

/** Order and filters of the reviews. They live in the address: links for the order, fields for the filters. */
export function ReviewControls({ query, choices }: { query: ReviewQuery; choices: ReviewChoices }) {
  const navigate = useNavigate();
  const { order, ...set } = query;
  const texts = messages.reviewList;
  const choose = (filter: ReviewFilter, value: string) => {
    const { [filter]: _, ...others } = query;
    const search = reviewSearch({ ...others, ...(value === '' ? {} : { [filter]: value }) });
    // Trying out filters is one step for the back button.
    void navigate({ search }, { replace: true, preventScrollReset: true });
  };
  const offered = reviewFilters.filter((filter) => choices[filter].length > 0);
  return (
    <div className="review-controls print-hidden">
      <Segmented label={messages.reviews.sort}>
        {orders.map((each) => (
          <PageLink
            key={each}
            path={pagePath('reviews')}
            search={reviewSearch({ ...set, order: each })}
            preventScrollReset
            aria-current={each === order ? 'true' : undefined}
          >
            {messages.reviews.orders[each]}
          </PageLink>
        ))}
      </Segmented>
      {offered.length > 0 && (
        <div className="review-controls-filters" role="group" aria-label={texts.filters}>
          {offered.map((filter) => (
            <SelectField
              key={filter}
              label={texts.filter[filter]}
              value={query[filter] ?? ''}
              options={[{ value: '', text: texts.all[filter] }, ...choices[filter]]}
              onChange={({ currentTarget }) => choose(filter, currentTarget.value)}
            />
          ))}
        </div>
      )}
      {Object.keys(set).length > 0 && (
        <PageLink
          path={pagePath('reviews')}
          search={reviewSearch({ order })}
          preventScrollReset
          className={buttonClass()}
        >
          {texts.clear}
        </PageLink>
      )}
    </div>
  );
}
