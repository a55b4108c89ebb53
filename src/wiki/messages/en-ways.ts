import { count } from './en-counts.ts';

/** The texts of the ways from a page to others, in English. */
export const enWays = {
  outside: {
    /** Said to those who listen, after the text of a link; the arrow says it to those who see. */
    mark: (note?: string) => (note === undefined ? ' (leaves this site)' : ` (leaves this site, ${note})`),
    mayTell: 'may tell more than you have watched',
  },
  companions: {
    /** Over those who share scenes with a character, and over those who are seen at a place. */
    title: { character: 'Appears with', place: 'Who is seen here' },
    scenes: (amount: number) => count(amount, 'scene', 'scenes'),
    /** Said to those who listen, after the number of scenes. */
    with: (name: string) => `with ${name}`,
  },
  backlinks: {
    /** Pages that speak of this one, by what they are. */
    kinds: {
      film: 'Film',
      characters: 'Characters',
      people: 'Cast and crew',
      events: 'Scenes',
      places: 'Places',
      motifs: 'Motifs',
      works: 'Other works',
      reviews: 'Reviews',
      sources: 'Sources',
    },
  },
} as const;
