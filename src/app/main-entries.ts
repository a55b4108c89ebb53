/** The pages of the main navigation, in its order. */
export const mainEntries = ['characters', 'timeline', 'reviews', 'film', 'sources'] as const;
