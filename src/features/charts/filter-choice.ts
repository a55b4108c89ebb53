/** A filter of the page's list of scenes, stored in the address. */
export interface FilterChoice<T> {
  /** The selected value. */
  selected: T | undefined;
  /** Returns the query that selects this value, or clears the filter. */
  search: (value: T | undefined) => string;
}
