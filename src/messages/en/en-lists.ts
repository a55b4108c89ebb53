import { count, number, ordinal } from './en-counts.ts';

/** The texts of the timeline's list and of the reviews, in English. */
export const enLists = {
  answers: {
    related: 'See also',
    relatedTo: (question: string) => `See also, for “${question}”`,
  },
  scenes: {
    /** Said of a scene in a list, after its name. */
    place: (at: number, all: number) => `${number.format(at)} of ${number.format(all)}`,
    amount: (scenes: number) => count(scenes, 'scene', 'scenes'),
    told: { past: 'The past', present: 'The present day' },
    shownIn: (part: number) => `shown in part ${part}`,
    unreached: 'not reached on the screen yet',
    /** The two clocks of a scene: its positions on the screen, and whether the story has it elsewhere. */
    clocks: (positions: readonly number[], isOutOfOrder: boolean) =>
      [
        positions.length === 1
          ? `Shown ${positions.map(ordinal).join('')}`
          : `Shown ${times(positions.length)}, ${and(positions.map(ordinal))}`,
        ...(isOutOfOrder ? ['out of story order'] : []),
      ].join(', '),
    filters: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${number.format(chosen)} set)`),
    option: (text: string, scenes: number) => `${text} (${number.format(scenes)})`,
    remove: (filter: string, value: string) => `Remove the filter ${filter}: ${value}`,
    chosen: 'Filters that are set',
  },
  sourceList: {
    filters: 'Filters',
    filter: { kind: 'Kind of source', grade: 'Reliability' },
    all: { kind: 'Every kind', grade: 'Every grade' },
    count: (shown: number, all: number) => {
      if (shown === 0) return 'No source is of this kind and this grade. Choose another to see more.';
      const total = count(all, 'source', 'sources');
      return shown === all ? `${total}, by name` : `${number.format(shown)} of ${total}`;
    },
  },
  reviewList: {
    filters: 'Filters',
    filter: { rating: 'Rating', kind: 'Kind of outlet', language: 'Language' },
    all: { rating: 'With or without', kind: 'Every kind', language: 'Every language' },
    rated: { with: 'With a rating', without: 'Without a rating' },
    clear: 'Clear filters',
    count: (shown: number, all: number) => {
      if (shown === 0) return 'No review matches all filters. Clear one of them to see more.';
      return shown === all
        ? count(all, 'review', 'reviews')
        : `${number.format(shown)} of ${count(all, 'review', 'reviews')}`;
    },
    printed: 'Printed:',
  },
} as const;

function times(amount: number): string {
  return amount === 2 ? 'twice' : `${number.format(amount)} times`;
}

function and(pieces: readonly string[]): string {
  return `${pieces.slice(0, -1).join(', ')} and ${pieces.at(-1)}`;
}
