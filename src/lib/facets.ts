/**
 * What a list can be filtered by and ordered by, as the address has it: `?order=screen&place=tower`. A list declares its
 * facets once (`defineFacets`); reading and writing the address, choices, counts, filtering and ordering follow.
 */
export interface Facet<Item, Value extends string = string> {
  /** Returns the values of an item, as the address has them. */
  valuesOf: (item: Item) => readonly Value[];
  /** Returns the words for a value; `item` is the first that has it. */
  textOf: (value: Value, item: Item) => string;
  /** Sorts the choices by their words. Without it they come in the order of their first item. */
  compare?: (one: string, other: string) => number;
  /** An earlier facet: this one is asked only beside it, and does not offer its value. */
  beside?: string;
}

export interface FacetDefinition<Item, Values extends Record<string, string>, Order extends string> {
  /** By their keys in the address, in the order of the page. */
  facets: { [Key in keyof Values]: Facet<Item, Values[Key]> };
  /** How to compare two items in each order; null where the order is the given one, or is made elsewhere. The first is the default. */
  orders: Record<Order, ((one: Item, other: Item) => number) | null>;
  /** The key of the order in the address; `order` unless it is named. */
  orderKey?: string;
}

/** What a reader asks of a list. A facet that is not among those chosen lets everything through. */
export interface FacetQuery<Values extends Record<string, string>, Order extends string> {
  order: Order;
  chosen: Partial<Values>;
}

/** A value that a facet offers. */
export interface FacetOption<Value extends string = string> {
  value: Value;
  text: string;
}

/** What each facet of a list offers; nothing where all items are alike, which is no choice. */
export type FacetChoices<Values extends Record<string, string>> = {
  [Key in keyof Values]: readonly FacetOption<Values[Key]>[];
};

export interface Facets<Item, Values extends Record<string, string>, Order extends string> {
  keys: readonly (keyof Values & string)[];
  orders: readonly Order[];
  /** Returns what there is to choose from. It comes from the items, and so cannot reveal others. */
  choicesOf: (items: readonly Item[]) => FacetChoices<Values>;
  /** Returns what a facet offers beside what is chosen already. */
  optionsOf: <Key extends keyof Values & string>(
    key: Key,
    choices: FacetChoices<Values>,
    chosen: Partial<Values>,
  ) => readonly FacetOption<Values[Key]>[];
  /** Reads the query of an address. Unknown keys and values are ignored, whether they are hidden or do not exist. */
  parse: (params: URLSearchParams, choices: FacetChoices<Values>) => FacetQuery<Values, Order>;
  /** Returns the query of an address, `?order=screen&place=tower`, what was chosen last at its end; empty where nothing is asked. */
  format: (query: FacetQuery<Values, Order>) => string;
  /** Returns the query with another value of a facet, or with none. */
  choose: <Key extends keyof Values & string>(
    query: FacetQuery<Values, Order>,
    key: Key,
    value: Values[Key] | undefined,
  ) => FacetQuery<Values, Order>;
  /** Returns how many items each value of a facet lets through beside the other facets of a query. */
  countsOf: (
    key: keyof Values & string,
    items: readonly Item[],
    query: FacetQuery<Values, Order>,
  ) => ReadonlyMap<string, number>;
  /** Returns the items that a query lets through, in its order. */
  find: (items: readonly Item[], query: FacetQuery<Values, Order>) => Item[];
}

/**
 * Makes all that a list does with its facets.
 *
 * @example
 * const boats = defineFacets<Boat, { colour: string }, 'given' | 'name'>({
 *   facets: { colour: { valuesOf: ({ colours }) => colours, textOf: (colour) => colour } },
 *   orders: { given: null, name: (one, other) => one.name.localeCompare(other.name) },
 * });
 * boats.find(all, boats.parse(new URLSearchParams('colour=red'), boats.choicesOf(all)));
 */
export function defineFacets<Item, Values extends Record<string, string>, Order extends string>({
  facets,
  orders: comparators,
  orderKey = 'order',
}: FacetDefinition<Item, Values, Order>): Facets<Item, Values, Order> {
  type Key = keyof Values & string;
  type Query = FacetQuery<Values, Order>;
  const keys = Object.keys(facets) as Key[];
  const orders = Object.keys(comparators) as [Order, ...Order[]];

  const choicesOf = (items: readonly Item[]) => {
    const choices: Partial<FacetChoices<Values>> = {};
    for (const key of keys) choices[key] = optionsIn(items, facets[key]);
    return choices as FacetChoices<Values>;
  };

  const optionsOf: Facets<Item, Values, Order>['optionsOf'] = (key, choices, chosen) => {
    const { beside } = facets[key];
    if (beside === undefined) return choices[key];
    const other: string | undefined = chosen[beside];
    return other === undefined ? [] : choices[key].filter(({ value }) => value !== other);
  };

  const choose: Facets<Item, Values, Order>['choose'] = ({ order, chosen }, key, value) => {
    const { [key]: _, ...others } = chosen;
    return { order, chosen: (value === undefined ? others : { ...others, [key]: value }) as Partial<Values> };
  };

  const find = (items: readonly Item[], { order, chosen }: Query) => {
    const asked = keys.filter((key) => chosen[key] !== undefined);
    const found = items.filter((item) =>
      asked.every((key) => facets[key].valuesOf(item).some((value) => value === chosen[key])),
    );
    const compare = comparators[order];
    return compare ? found.toSorted(compare) : found;
  };

  return {
    keys,
    orders,
    choicesOf,
    optionsOf,
    choose,
    find,
    parse: (params, choices) => {
      const asked = params.get(orderKey);
      const plain: Query = { order: orders.find((order) => order === asked) ?? orders[0], chosen: {} };
      return keys.reduce((query, key) => {
        const known = optionsOf(key, choices, query.chosen).find(({ value }) => value === params.get(key));
        return known ? choose(query, key, known.value) : query;
      }, plain);
    },
    format: ({ order, chosen }) => {
      const params = new URLSearchParams();
      if (order !== orders[0]) params.set(orderKey, order);
      for (const key of Object.keys(chosen) as Key[]) {
        const { beside } = facets[key];
        const value = beside !== undefined && chosen[beside] === undefined ? undefined : chosen[key];
        if (value !== undefined) params.set(key, value);
      }
      return params.size === 0 ? '' : `?${params}`;
    },
    countsOf: (key, items, query) => {
      const counts = new Map<string, number>();
      for (const value of find(items, choose(query, key, undefined)).flatMap(facets[key].valuesOf)) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    },
  };
}

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
