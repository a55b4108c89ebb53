import { hyphenParts } from '#wiki/search/fold.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { allForms } from './forms.ts';

/** A word of a query in the forms by which it can meet a name or a passage. */
export interface QueryWord {
  text: string;
  /** Empty where its script has syllables, and where it is too short to be told by its sound. */
  sound: string;
  /** The letters of its syllables, and the same without each particle that it may carry; or none. */
  letters: string[];
}

/** What a reader typed, read once for all that is compared with it. */
export interface Query {
  /**
   * All words in one, as a name is written by those who leave out hyphens and spaces; and without those that say
   * nothing, which some names have and some questions.
   */
  wholes: QueryWord[];
  /** The words that say something; all of them, where none does. */
  words: QueryWord[];
  /** The initials of a query that is nothing else. */
  initials: string | null;
  /** All forms by which it meets a name or what is said of a thing, where nothing is mistyped: see `meets`. */
  forms: readonly string[];
}

/** Reads what was typed; null where it holds no letter and no digit. */
export function readQuery(typed: string, rules: SearchRules): Query | null {
  const folded = rules.fold(typed);
  const all = rules.wordsOf(folded);
  if (all.length === 0) return null;
  const telling = tellingOf(all, rules);
  const wholes = [...new Set([all.join(''), telling.join('')])].map((word) => queryWord(word, rules));
  const words = telling.map((word) => queryWord(word, rules));
  const initials = rules.scriptOf(folded)?.initialsAskedFor(folded) ?? null;
  const forms = [...wholes, ...words].flatMap(({ text, sound, letters }) => [text, sound, ...letters]);
  return { wholes, words, initials, forms: allForms([...forms, initials ?? '']) };
}

/** The words to look for and to mark in a text, pieces of hyphened words among them. */
export function wordsToMark(typed: string, rules: SearchRules): readonly string[] {
  const folded = rules.fold(typed);
  return tellingOf([...rules.wordsOf(folded), ...hyphenParts(folded)], rules);
}

/** The words that say something; all of them, where none does. */
function tellingOf(words: readonly string[], rules: SearchRules): readonly string[] {
  const telling = words.filter((word) => !rules.isStopWord(word));
  return telling.length > 0 ? telling : words;
}

const shortestSound = 2;

function queryWord(text: string, rules: SearchRules): QueryWord {
  const script = rules.scriptOf(text);
  return {
    text,
    sound: script || text.length < shortestSound ? '' : rules.soundOf(text),
    letters: script ? [text, ...script.stemsOf(text)].map(script.lettersOf) : [],
  };
}
