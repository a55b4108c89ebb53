import { count } from './en-counts.ts';

/** The texts of the ways from a page to others, in English. */
export const enWays = {
  outside: {
    /** Said to those who listen, after the text of a link; the arrow says it to those who see. */
    mark: (note?: string) => (note === undefined ? ' (leaves this site)' : ` (leaves this site, ${note})`),
    mayTell: 'may tell more than you have watched',
  },
  keyboard: {
    open: 'Keyboard shortcuts',
    title: 'Keys that help',
    or: 'or',
    /** What each key does, by its name in the table of shortcuts. */
    does: {
      search: 'Search the wiki',
      help: 'Show these keys',
      close: 'Close what is open: this list, a preview, a footnote, how far you have watched',
      next: 'Go to the next link or field, or to the one before it',
      follow: 'Follow a link, press a button',
      picture: 'In a picture: go from mark to mark, to the first, to the last',
      slider: 'In “How far have you watched?”: one part back or on; nothing changes until you apply it',
    },
    single: 'Let single keys, such as / and ?, do something',
    note: 'While you write in a field, a key alone only writes. On a Mac, Command stands for Ctrl.',
    close: 'Close',
  },
  companions: {
    /** Over those who share scenes with a character, and over those who are seen at a place. */
    title: { character: 'Appears with', place: 'Who is seen here' },
    scenes: (amount: number) => count(amount, 'scene', 'scenes'),
    /** Said to those who listen, after the number of scenes. */
    with: (name: string) => `with ${name}`,
  },
} as const;
