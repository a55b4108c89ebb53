import { fold, hyphenParts, wordsOf } from '#wiki/search/fold.ts';
import { hasHangul, initialsOf, lettersOf } from '#wiki/search/hangul.ts';
import { soundOf } from '#wiki/search/sound.ts';
import { isStopWord } from '#wiki/search/words.ts';
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
  /** The same as they sound; none for a name in Hangul, or for one that is no Korean name. */
  wholeSounds: string[];
  words: string[];
  sounds: string[];
  /** The letters of its Hangul, whole and from each later syllable on, so that any part of it can be the beginning. */
  letters: string[];
  initials: string;
  /** Every form of it, whatever it is compared with: see `meets`. */
  forms: string;
}

/** Names of more words are titles: nobody says the last word of one first. */
const mostWordsOfPerson = 3;

/**
 * The forms of a name. With `sounding` it is one of a person, perhaps a Korean one: its words may stand in another
 * order, and its romanisations meet in how they sound.
 */
export function keysOfName(text: string, sounding: boolean): NameKeys {
  const folded = fold(text);
  const words = wordsOf(folded);
  const korean = hasHangul(folded);
  const orders = korean || !sounding || words.length > mostWordsOfPerson ? [words] : rotationsOf(words);
  const telling = words.filter((word) => !isStopWord(word));
  const wholes = [...new Set([...orders, telling].map((order) => order.join('')))].filter((whole) => whole !== '');
  const all = [...new Set([...words, ...hyphenParts(folded)])];
  const soundsOf = (keys: readonly string[]) =>
    korean || !sounding ? [] : [...new Set(keys.map(soundOf))].filter(Boolean);
  const joined = words.join('');
  const keys = {
    wholes,
    beginnings: orders.map((order) => order.join('')),
    wholeSounds: soundsOf(wholes),
    words: all,
    sounds: soundsOf(all),
    letters: korean ? Array.from(joined, (_, from) => lettersOf(joined.slice(from))) : [],
    initials: korean ? initialsOf(joined) : '',
  };
  return { text, ...keys, forms: allForms(Object.values(keys).flat()).join('') };
}

/** The words as they stand, and with the first or the last at the other end. */
function rotationsOf(words: readonly string[]): string[][] {
  return [[...words], [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]];
}
