/** The pages of the main navigation, in order. */
export const mainEntries = ['characters', 'timeline', 'reviews', 'film', 'sources'] as const;
