import { count, number, ordinal } from './en-counts.ts';

/** How values read, in English. Dates, numbers and lists follow the locale by themselves. */
export const enValues = {
  values: {
    about: (text: string) => `About ${text}`,
    on: (text: string, date: string) => `${text} (${date})`,
    printed: (text: string, printed: string) => `${text}, given as “${printed}”`,
    /** What stands before and after a note. */
    note: [' (', ')'] as const,
    place: (place: number) => ordinal(place),
    rating: (value: number, scale?: number) =>
      scale === undefined ? number.format(value) : `${number.format(value)} of ${number.format(scale)}`,
    votes: (rating: string, votes: number) => `${rating}, from ${count(votes, 'vote', 'votes')}`,
    /** What is counted, beside the number as it is written. */
    units: {
      ticket: (amount: number, written: string) => `${written} ${amount === 1 ? 'ticket' : 'tickets'}`,
      screen: (amount: number, written: string) => `${written} ${amount === 1 ? 'screen' : 'screens'}`,
      nomination: (amount: number, written: string) => `${written} ${amount === 1 ? 'nomination' : 'nominations'}`,
    },
    /** Currencies that are called otherwise than the locale has it. */
    currencies: { KRW: 'won' } as Readonly<Record<string, string>>,
    /** Before what a claim says, where its label does not stand on a line of its own. */
    label: (label: string) => `${label}: `,
  },
} as const;
