/** What the kinds of things that a wiki tells of are called, with the pages that list them. In English. */
export const enCollections = {
  /** A page about one thing, or a thing on a list. */
  one: {
    film: 'Film',
    characters: 'Character',
    people: 'Cast and crew',
    events: 'Scene',
    places: 'Place',
    motifs: 'Motif',
    works: 'Other work',
    reviews: 'Review',
    answers: 'Answer',
    sources: 'Source',
  },
  /** Several of them, as a heading. */
  many: {
    film: 'Film',
    characters: 'Characters',
    people: 'Cast and crew',
    events: 'Scenes',
    places: 'Places',
    motifs: 'Motifs',
    works: 'Other works',
    reviews: 'Reviews',
    answers: 'Answers',
    sources: 'Sources',
  },
  /** The pages that list them, as the navigation calls them. */
  lists: {
    film: 'Film',
    characters: 'Characters',
    people: 'Cast and crew',
    timeline: 'Timeline',
    places: 'Places',
    motifs: 'Motifs',
    works: 'Other works',
    reviews: 'Reviews',
    answers: 'Answers',
    sources: 'Sources',
  },
  /** What search engines and link cards say of those pages. */
  descriptions: {
    characters: 'Who is who in the film, with every spelling of their names and the source of each statement.',
    people: 'Who made the film: the cast with their roles and the crew, with every spelling of their names.',
    timeline: 'The scenes of the film, in the order of the story or of the screen.',
    places: 'Where the film takes place, and what happens there.',
    motifs: 'Things, habits and ideas that return in the film, and the scenes in which they do.',
    works: 'Remakes, a sequel, and films and series that are compared or mentioned with this one.',
    reviews: 'What reviewers say of the film, each on their own scale and side by side.',
    answers: 'What people ask about the film, each question answered in a sentence or two, then at length.',
    sources: 'Every text that this wiki rests on, how reliable it is, and what it says.',
  },
} as const;
