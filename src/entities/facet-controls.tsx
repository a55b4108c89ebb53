import { useNavigate } from 'react-router';
import type { FacetQuery, Facets } from '#lib/facets.ts';
import { Segmented } from '#ui/segmented.tsx';
import { SelectField } from '#ui/select-field.tsx';
import type { PagePath } from '#wiki/addresses.ts';
import { PageLink } from './page-link.tsx';

interface Faceted<Item, Values extends Record<string, string>, Order extends string> {
  facets: Facets<Item, Values, Order>;
  query: FacetQuery<Values, Order>;
}

/** Links to the orders of the list on a page, each keeping what is chosen. */
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

/** A field for each facet that offers something. Renders nothing where none does. */
export function FacetFields<Item, Values extends Record<string, string>, Order extends string>({
  facets,
  items,
  query,
  texts,
  className,
  ask,
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
              void ask(facets.format(facets.choose(query, key, option?.value)));
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
  /** What the fields are called together, each by itself, and the choice of everything in each. */
  texts: { filters: string; filter: Record<keyof Values, string>; all: Record<keyof Values, string> };
  className: string;
  /** Goes to the address with this query. */
  ask: ReturnType<typeof useAsk>;
  /** Where each option says how many items it would show. */
  optionText?: (text: string, amount: number) => string;
}

/** Returns what goes to another query of the page's address, as one step for the back button however many are tried. */
export function useAsk() {
  const navigate = useNavigate();
  return (search: string) => navigate({ search }, { replace: true, preventScrollReset: true });
}

/** Says how many of all items were found; screen readers announce it when it changes. */
export function ResultCount({ shown, all, count, countOf, className }: ResultCountProps) {
  return (
    <p role="status" className={className}>
      {shown === all ? count(all) : countOf({ shown, all })}
    </p>
  );
}

interface ResultCountProps {
  shown: number;
  all: number;
  count: (all: number) => string;
  countOf: (amounts: { shown: number; all: number }) => string;
  className?: string;
}
