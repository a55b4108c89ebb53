/** The texts of the ways from a page to others, in English. */
export const enWays = {
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
