import { hyphenParts } from '#wiki/search/fold.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { allForms } from './forms.ts';

/** The forms of a name that a query can match. */
export interface NameKeys {
  text: string;
  /**
   * The whole name without hyphens and spaces: as it is, with its first or last word at the other end, and without stop
   * words such as "the".
   */
  wholes: string[];
  /** Those of them that match as a prefix while typing: with every word. */
  beginnings: string[];
  /** The same by sound; empty if no language of the wiki has sound rules. */
  wholeSounds: string[];
  words: string[];
  sounds: string[];
  /**
   * The letters of its syllables, if its script has any: of the whole, and from each later syllable on, so that any
   * syllable matches as a prefix.
   */
  letters: string[];
  initials: string;
  /** All forms, whatever they match: see `meets`. */
  forms: string;
}

/** Longer names are titles, whose last word nobody types first. */
const mostWordsOfPerson = 3;

/**
 * Returns the forms of a name. With `sounding` it is the name of a person, perhaps romanised: its words match in
 * another order, and its romanisations match by sound.
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

/** Returns the words in order, and with the first or the last at the other end. */
function rotationsOf(words: readonly string[]): string[][] {
  return [[...words], [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]];
}
