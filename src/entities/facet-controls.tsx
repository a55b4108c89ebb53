import { useNavigate } from 'react-router';
import type { FacetQuery, Facets } from '#lib/facets.ts';
import { messages } from '#messages/messages.ts';
import { StateDrawing } from './drawing-view.tsx';
import { SearchLine } from './search-line.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { PagePath } from '#wiki/addresses.ts';
import { PageLink } from './page-link.tsx';

interface Faceted<Item, Values extends Record<string, string>, Order extends string> {
  facets: Facets<Item, Values, Order>;
  query: FacetQuery<Values, Order>;
}

/** Renders links to the orders of a page's list, each keeping the chosen filters. */
export function OrderLinks<Item, Values extends Record<string, string>, Order extends string>({
  facets,
  query,
  path,
  label,
  texts,
}: Faceted<Item, Values, Order> & { path: PagePath; label: string; texts: Record<Order, string> }) {
  return (
    <Segmented label={label}>
      {facets.orders.map((order) => (
        <PageLink
          key={order}
          path={path}
          search={facets.format({ ...query, order })}
          preventScrollReset
          aria-current={order === query.order ? 'true' : undefined}
        >
          {texts[order]}
        </PageLink>
      ))}
    </Segmented>
  );
}

/** Renders a select field for each facet that has options; nothing if none has. */
export function FacetFields<Item, Values extends Record<string, string>, Order extends string>({
  facets,
  items,
  query,
  texts,
  className,
  setQuery,
  optionText,
}: FacetFieldsProps<Item, Values, Order>) {
  const offered = facets.offered(items, query.chosen);
  if (offered.length === 0) return null;
  return (
    <div className={className} role="group" aria-label={texts.filters}>
      {offered.map((key) => {
        const options = facets.optionsOf(key, items, query.chosen);
        const counts = optionText && facets.countsOf(key, items, query);
        return (
          <SelectField
            key={key}
            label={texts.filter[key]}
            value={query.chosen[key] ?? ''}
            options={[
              { value: '', text: texts.all[key] },
              ...options.map(({ value, text }) => ({
                value,
                text: optionText ? optionText(text, counts?.get(value) ?? 0) : text,
              })),
            ]}
            onChange={({ currentTarget }) => {
              const option = options.find(({ value }) => value === currentTarget.value);
              void setQuery(facets.format(facets.choose(query, key, option?.value)));
            }}
          />
        );
      })}
    </div>
  );
}

interface FacetFieldsProps<Item, Values extends Record<string, string>, Order extends string> extends Faceted<
  Item,
  Values,
  Order
> {
  items: readonly Item[];
  /** The label of the group, of each field, and of each field's "all" option. */
  texts: { filters: string; filter: Record<keyof Values, string>; all: Record<keyof Values, string> };
  className: string;
  /** Navigates to the address with this query. */
  setQuery: ReturnType<typeof useSetQuery>;
  /** Returns an option's text with the number of items that it would show. */
  optionText?: (text: string, amount: number) => string;
}

/**
 * Returns a function that navigates to another query of the page's address. Any number of changes add one history
 * entry.
 */
export function useSetQuery() {
  const navigate = useNavigate();
  return (search: string) => navigate({ search }, { replace: true, preventScrollReset: true });
}

/** Renders how many of all items match, with a drawing and the search where none does; screen readers announce changes. */
export function ResultCount({ shown, all, isLoading = false, count, countOf, className }: ResultCountProps) {
  const text = shown === all ? count(all) : countOf({ shown, all });
  return (
    <>
      <p role="status" className={className}>
        {isLoading ? messages.pagination.loading : text}
      </p>
      {shown === 0 && !isLoading && (
        <>
          <StateDrawing state="empty" />
          <SearchLine />
        </>
      )}
    </>
  );
}

interface ResultCountProps {
  shown: number;
  all: number;
  /** Whether other pages of the list, which may have matches too, are still loading. */
  isLoading?: boolean;
  count: (all: number) => string;
  countOf: (amounts: { shown: number; all: number }) => string;
  className?: string;
}
