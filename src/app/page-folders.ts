import type { PageName } from '#wiki/addresses.ts';

/** The folder of `src/pages` with the module of each page: `character/character-page.tsx`. */
export const pageFolders = {
  home: 'home',
  film: 'film',
  characters: 'characters',
  character: 'character',
  people: 'thing-list',
  person: 'person',
  timeline: 'timeline',
  event: 'event',
  places: 'thing-list',
  place: 'place',
  motifs: 'thing-list',
  motif: 'motif',
  works: 'thing-list',
  versions: 'versions',
  work: 'work',
  reviews: 'reviews',
  review: 'review',
  sources: 'sources',
  source: 'source',
  answers: 'answers',
  disagreements: 'disagreements',
  search: 'search',
  settings: 'settings',
  about: 'about',
} as const satisfies Record<PageName, string>;
