import { en } from './en/en.ts';

/** The interface text of the language that this site is in. */
export const messages = en;
