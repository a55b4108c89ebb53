import { memoizeByObject } from './memoize-by-object.ts';

/**
 * The filters and orders of a list, as in its address: `?order=screen&place=tower`. A list defines its facets once
 * (`defineFacets`); parsing and formatting the address, options, counts, filtering and sorting follow.
 */
interface Facet<Item, Value extends string> {
  /** Returns the values of an item, as in the address. */
  valuesOf: (item: Item) => readonly Value[];
  /** Returns the label of a value; `item` is the first that has it. */
  textOf: (value: Value, item: Item) => string;
  /** Sorts the options by label. Without it they have the order of their first items. */
  compare?: (one: string, other: string) => number;
  /** An earlier facet on which this one depends: it is offered only once that is chosen, and without its value. */
  dependsOn?: string;
}

interface FacetDefinition<Item, Values extends Record<string, string>, Order extends string> {
  /** By key in the address, in the order of the page. */
  facets: { [Key in keyof Values]: Facet<Item, Values[Key]> };
  /**
   * Compares two items in each order; null if the order is the given one, or is made elsewhere. The first is the
   * default.
   */
  orders: Record<Order, ((one: Item, other: Item) => number) | null>;
  /** The key of the order in the address; `order` by default. */
  orderKey?: string;
}

/** The query of a list. A facet without a chosen value matches every item. */
export interface FacetQuery<Values extends Record<string, string>, Order extends string> {
  order: Order;
  chosen: Partial<Values>;
}

/** An option of a facet. */
interface FacetOption<Value extends string> {
  value: Value;
  text: string;
}

/**
 * Returns the operations of a list with facets.
 *
 * @example
 * const boats = defineFacets<Boat, { colour: string }, 'given' | 'name'>({
 *   facets: { colour: { valuesOf: ({ colours }) => colours, textOf: (colour) => colour } },
 *   orders: { given: null, name: (one, other) => one.name.localeCompare(other.name) },
 * });
 * boats.find(all, boats.parse(new URLSearchParams('colour=red'), all));
 */
export function defineFacets<Item, Values extends Record<string, string>, Order extends string>({
  facets,
  orders: comparators,
  orderKey = 'order',
}: FacetDefinition<Item, Values, Order>) {
  type Key = keyof Values & string;
  type Query = FacetQuery<Values, Order>;
  type Choices = { [K in keyof Values]: readonly FacetOption<Values[K]>[] };
  const keys = Object.keys(facets) as Key[];
  const orders = Object.keys(comparators) as [Order, ...Order[]];

  const choicesOf = memoizeByObject((items: readonly Item[]) => {
    const choices: Partial<Choices> = {};
    for (const key of keys) choices[key] = optionsIn(items, facets[key]);
    return choices as Choices;
  });

  /**
   * Returns the options of a facet beside what is chosen. They come from the items, and so cannot reveal others; if all
   * items have the same values there are none.
   */
  function optionsOf<K extends Key>(key: K, items: readonly Item[], chosen: Partial<Values>) {
    const options = choicesOf(items)[key];
    const { dependsOn } = facets[key];
    if (dependsOn === undefined) return options;
    const other: string | undefined = chosen[dependsOn];
    return other === undefined ? [] : options.filter(({ value }) => value !== other);
  }

  /** Returns the facets that have options beside what is chosen, in order. */
  function offered(items: readonly Item[], chosen: Partial<Values>): Key[] {
    return keys.filter((key) => optionsOf(key, items, chosen).length > 0);
  }

  /** Returns the query with another value of a facet, or without one. */
  function choose<K extends Key>({ order, chosen }: Query, key: K, value: Values[K] | undefined): Query {
    const { [key]: _, ...others } = chosen;
    return { order, chosen: (value === undefined ? others : { ...others, [key]: value }) as Partial<Values> };
  }

  /** Parses the query of an address. Unknown keys and values are ignored: hidden and missing are the same. */
  function parse(params: URLSearchParams, items: readonly Item[]): Query {
    const asked = params.get(orderKey);
    const plain: Query = { order: orders.find((order) => order === asked) ?? orders[0], chosen: {} };
    return keys.reduce((query, key) => {
      const known = optionsOf(key, items, query.chosen).find(({ value }) => value === params.get(key));
      return known ? choose(query, key, known.value) : query;
    }, plain);
  }

  /**
   * Returns the query of an address, `?order=screen&place=tower`, with the latest choice last; empty if there is none.
   */
  function format({ order, chosen }: Query): string {
    const params = new URLSearchParams(order === orders[0] ? {} : { [orderKey]: order });
    for (const key of Object.keys(chosen)) {
      const { dependsOn } = facets[key as Key];
      const value = dependsOn !== undefined && chosen[dependsOn] === undefined ? undefined : chosen[key];
      if (value !== undefined) params.set(key, value);
    }
    return params.size === 0 ? '' : `?${params}`;
  }

  /** Returns how many items match each value of a facet beside the other facets of a query. */
  function countsOf(key: Key, items: readonly Item[], query: Query): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const value of find(items, choose(query, key, undefined)).flatMap(facets[key].valuesOf)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  /** Returns the items that match a query, in its order. */
  function find<Found extends Item>(items: readonly Found[], { order, chosen }: Query): Found[] {
    const asked = keys.filter((key) => chosen[key] !== undefined);
    const found = items.filter((item) =>
      asked.every((key) => facets[key].valuesOf(item).some((value) => value === chosen[key])),
    );
    const compare = comparators[order];
    return compare ? found.toSorted(compare) : found;
  }

  return { keys, orders, optionsOf, offered, choose, parse, format, countsOf, find };
}

export type Facets<Item, Values extends Record<string, string>, Order extends string> = ReturnType<
  typeof defineFacets<Item, Values, Order>
>;

function optionsIn<Item, Value extends string>(
  items: readonly Item[],
  { valuesOf, textOf, compare }: Facet<Item, Value>,
): FacetOption<Value>[] {
  const options = new Map<Value, FacetOption<Value>>();
  for (const item of items) {
    for (const value of valuesOf(item)) {
      if (!options.has(value)) options.set(value, { value, text: textOf(value, item) });
    }
  }
  const isChoice = options.size > 1 || items.some((item) => valuesOf(item).length === 0);
  if (!isChoice) return [];
  return compare
    ? [...options.values()].toSorted((one, other) => compare(one.text, other.text))
    : [...options.values()];
}
