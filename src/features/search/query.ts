import { fold, hyphenParts, wordsOf } from '#wiki/search/fold.ts';
import { hasHangul, initialsAskedFor, lettersOf, stemsOf } from '#wiki/search/hangul.ts';
import { soundOf } from '#wiki/search/sound.ts';
import { isStopWord } from '#wiki/search/words.ts';
import { allForms } from './forms.ts';

/** A word of a query in the forms by which it can meet a name or a passage. */
export interface QueryWord {
  text: string;
  /** Empty for Hangul, and where the word is too short to be told by its sound. */
  sound: string;
  /** The letters of a word of Hangul, without the particle it may carry where that leaves two syllables; or none. */
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
  /** The consonants of a query that is nothing else. */
  initials: string | null;
  /** All forms by which it meets a name or what is said of a thing, where nothing is mistyped: see `meets`. */
  forms: readonly string[];
}

/** Reads what was typed; null where it holds no letter and no digit. */
export function readQuery(typed: string): Query | null {
  const folded = fold(typed);
  const all = wordsOf(folded);
  if (all.length === 0) return null;
  const telling = tellingOf(all);
  const wholes = [...new Set([all.join(''), telling.join('')])].map(queryWord);
  const words = telling.map(queryWord);
  const initials = initialsAskedFor(folded);
  const forms = [...wholes, ...words].flatMap(({ text, sound, letters }) => [text, sound, ...letters]);
  return { wholes, words, initials, forms: allForms([...forms, initials ?? '']) };
}

/** The words to look for and to mark in a text, pieces of hyphened words among them. */
export function wordsToMark(typed: string): readonly string[] {
  const folded = fold(typed);
  return tellingOf([...wordsOf(folded), ...hyphenParts(folded)]);
}

/** The words that say something; all of them, where none does. */
function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : words;
}

const shortestSound = 2;

function queryWord(text: string): QueryWord {
  const korean = hasHangul(text);
  return {
    text,
    sound: korean || text.length < shortestSound ? '' : soundOf(text),
    letters: korean ? [text, ...stemsOf(text)].map(lettersOf) : [],
  };
}
