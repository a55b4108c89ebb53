import { hyphenParts } from '#wiki/search/fold.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { allForms } from './forms.ts';

/** The forms of a query's word that can match a name or a passage. */
export interface QueryWord {
  text: string;
  /** Empty if its script is syllabic, or if it is too short to match by sound. */
  sound: string;
  /** The letters of its syllables, and the same without each particle that it may have; empty if none. */
  letters: string[];
}

/** A parsed query. */
export interface Query {
  /**
   * All words joined, as names are written by those who leave out hyphens and spaces; and without stop words, which
   * only some names and queries have.
   */
  wholes: QueryWord[];
  /** The words without stop words; all of them if nothing else remains. */
  words: QueryWord[];
  /** The initials, if the query is nothing else. */
  initials: string | null;
  /** All forms that match a name or description without typing errors: see `meets`. */
  forms: readonly string[];
}

/** Parses what was typed; null if it has no letter and no digit. */
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

/** Returns the words to find and highlight in a text, including the parts of hyphenated words. */
export function wordsToMark(typed: string, rules: SearchRules): readonly string[] {
  const folded = rules.fold(typed);
  return tellingOf([...rules.wordsOf(folded), ...hyphenParts(folded)], rules);
}

/** Returns the words without stop words; all of them if nothing else remains. */
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
