import { enSearch } from './en/en-search.ts';

/** The texts of search, in the language that this site is in. */
export const searchMessages = enSearch;
