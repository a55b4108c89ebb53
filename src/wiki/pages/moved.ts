import type { PagePath } from '../addresses.ts';

/** A former address of a page: the app redirects to the new one. */
export interface MovedPage {
  kind: 'moved';
  path: PagePath;
  to: PagePath;
}
