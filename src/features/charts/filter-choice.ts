/** A choice that narrows the page's list of scenes, which stands in the address. */
export interface FilterChoice<T> {
  /** What is chosen. */
  selected: T | undefined;
  /** The query of the address at which this is chosen, or nothing is. */
  search: (value: T | undefined) => string;
}
