import type { PageBase } from './base.ts';

/** The search page; its results depend on the query in the address. */
export interface SearchPage extends PageBase {
  kind: 'search';
}
