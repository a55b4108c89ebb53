import type { PagePath } from '../addresses.ts';

/** An address that this page had before: the app goes to the new one. */
export interface MovedPage {
  kind: 'moved';
  path: PagePath;
  to: PagePath;
}
