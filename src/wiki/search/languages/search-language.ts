/**
 * The search rules of a language in addition to folding. All are optional: without them, names still match by folding.
 */
export interface SearchLanguage {
  /** Folded words that search ignores: "the". */
  stopWords?: ReadonlySet<string>;
  /** What its question words ask for: someone, somewhere, or a date. The search ignores them otherwise. */
  questionWords?: ReadonlyMap<string, Asked>;
  /** Returns a folded text without endings after an apostrophe: "Mira" of "Mira's". */
  withoutEndings?: (folded: string) => string;
  /** Returns the base form of a folded word: the singular of a plural. */
  baseOf?: (word: string) => string;
  /** Returns a phonetic key that all romanisations of a name share; empty for a word without Latin letters. */
  soundOf?: (word: string) => string;
  /** The rules of its script. */
  script?: SearchScript;
}

/** What a question word asks for. */
export type Asked = 'who' | 'where' | 'when';

/** A script whose words have particles attached, or whose syllables are typed letter by letter. */
export interface SearchScript {
  /** Returns whether a text contains the script. */
  isIn: (text: string) => boolean;
  /** Returns the single letters of a text, so that an unfinished syllable is a prefix of the finished one. */
  lettersOf: (text: string) => string;
  /** Returns what may be finished of a text whose end is still being typed, the longest first. */
  finishedPartsOf: (text: string) => string[];
  /** Returns the initials by which a name can be searched. */
  initialsOf: (text: string) => string;
  /** Returns the initials of a query that has only these, or null. */
  initialsAskedFor: (query: string) => string | null;
  /** Returns the stems of a word: the word without each particle that it may end in. */
  stemsOf: (word: string) => string[];
  /** Returns the index terms of a word, which match whatever particle it has. */
  piecesOf: (word: string) => string[];
}
