import type { PageBase } from './base.ts';

/** Where the wiki is searched; what is found depends on the query of the address. */
export interface SearchPage extends PageBase {
  kind: 'search';
}
