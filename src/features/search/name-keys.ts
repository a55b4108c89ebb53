import { hyphenParts } from '#wiki/search/fold.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { allForms } from './forms.ts';

/** A name in the forms by which a query can meet it. */
export interface NameKeys {
  text: string;
  /**
   * All of it without hyphens and spaces: as it stands, with its first or last word at the other end, and without
   * words such as "the".
   */
  wholes: string[];
  /** Those of them that one may be on the way to while typing: with every word. */
  beginnings: string[];
  /** The same as they sound; none where no language of the wiki has rules for its sound. */
  wholeSounds: string[];
  words: string[];
  sounds: string[];
  /** The letters of its syllables, where its script has such, whole and from each later syllable on, so that any part of it can be the beginning. */
  letters: string[];
  initials: string;
  /** Every form of it, whatever it is compared with: see `meets`. */
  forms: string;
}

/** Names of more words are titles: nobody says the last word of one first. */
const mostWordsOfPerson = 3;

/**
 * The forms of a name. With `sounding` it is one of a person, perhaps a romanised one: its words may stand in another
 * order, and its romanisations meet in how they sound.
 */
export function keysOfName(text: string, sounding: boolean, rules: SearchRules): NameKeys {
  const folded = rules.fold(text);
  const words = rules.wordsOf(folded);
  const script = rules.scriptOf(folded);
  const orders = script || !sounding || words.length > mostWordsOfPerson ? [words] : rotationsOf(words);
  const telling = words.filter((word) => !rules.isStopWord(word));
  const wholes = [...new Set([...orders, telling].map((order) => order.join('')))].filter((whole) => whole !== '');
  const all = [...new Set([...words, ...hyphenParts(folded)])];
  const soundsOf = (keys: readonly string[]) =>
    script || !sounding ? [] : [...new Set(keys.map(rules.soundOf))].filter(Boolean);
  const joined = words.join('');
  const keys = {
    wholes,
    beginnings: orders.map((order) => order.join('')),
    wholeSounds: soundsOf(wholes),
    words: all,
    sounds: soundsOf(all),
    letters: script ? Array.from(joined, (_, from) => script.lettersOf(joined.slice(from))) : [],
    initials: script?.initialsOf(joined) ?? '',
  };
  return { text, ...keys, forms: allForms(Object.values(keys).flat()).join('') };
}

/** The words as they stand, and with the first or the last at the other end. */
function rotationsOf(words: readonly string[]): string[][] {
  return [[...words], [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]];
}
