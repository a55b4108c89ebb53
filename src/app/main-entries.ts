/** The pages of the main navigation, in order. */
export const mainEntries = ['characters', 'timeline', 'reviews', 'film'] as const;

/** The pages of its menu of further ones, in order. */
export const moreEntries = [
  'soFar',
  'people',
  'places',
  'motifs',
  'works',
  'versions',
  'answers',
  'sources',
  'disagreements',
] as const;
