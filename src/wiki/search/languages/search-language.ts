/** What the search knows of a language beyond what folding does. All of it is optional: a name is found without. */
export interface SearchLanguage {
  /** Words, folded, that say nothing of what is looked for: "the". */
  stopWords?: ReadonlySet<string>;
  /** A folded text without the endings that are written with an apostrophe: "Mira's". */
  withoutEndings?: (folded: string) => string;
  /** A folded word as all of its forms meet: a plural as its singular. */
  baseOf?: (word: string) => string;
  /**
   * How a folded word in Latin letters sounds, as a key that all romanisations of a name share. Empty for a word without
   * such letters.
   */
  soundOf?: (word: string) => string;
  /** The rules of the script that it is written in. */
  script?: SearchScript;
}

/** A script whose words carry particles without a space, or are composed letter by letter as they are typed. */
export interface SearchScript {
  /** Tells whether a text holds the script. */
  isIn: (text: string) => boolean;
  /** The letters of a text one by one, so that a syllable still being typed begins the finished one. */
  lettersOf: (text: string) => string;
  /** The initials by which a name may be typed. */
  initialsOf: (text: string) => string;
  /** The initials of a query that holds nothing else; null for another. */
  initialsAskedFor: (query: string) => string | null;
  /** A word without each particle that it may carry. */
  stemsOf: (word: string) => string[];
  /** The pieces of a word by which texts are found, whatever particle it carries. */
  piecesOf: (word: string) => string[];
}
