import { fold, hyphenParts, wordsOf } from '#wiki/search/fold.ts';
import { hasHangul, initialsOf, lettersOf } from '#wiki/search/hangul.ts';
import { soundOf } from '#wiki/search/sound.ts';

/** A name in the forms by which a query can meet it. */
export interface NameKeys {
  text: string;
  /** All of it without hyphens and spaces, as it stands and with its first or last word at the other end. */
  wholes: string[];
  /** The same as they sound; none for a name in Hangul, or for one that is no Korean name. */
  wholeSounds: string[];
  words: string[];
  sounds: string[];
  /** The letters of its Hangul, whole and from each later syllable on, so that any part of it can be the beginning. */
  letters: string[];
  initials: string;
}

/** Names of more words are titles: nobody says the last word of one first. */
const mostWordsOfPerson = 3;

/** The forms of a name; with `sounding` also those by which romanisations of one Korean name meet. */
export function keysOfName(text: string, sounding: boolean): NameKeys {
  const folded = fold(text);
  const words = wordsOf(folded);
  const korean = hasHangul(folded);
  const orders = korean || words.length > mostWordsOfPerson ? [words] : rotationsOf(words);
  const wholes = [...new Set(orders.map((order) => order.join('')))];
  const all = [...new Set([...words, ...hyphenParts(folded)])];
  const soundsOf = (keys: readonly string[]) =>
    korean || !sounding ? [] : [...new Set(keys.map(soundOf))].filter(Boolean);
  const joined = words.join('');
  return {
    text,
    wholes,
    wholeSounds: soundsOf(wholes),
    words: all,
    sounds: soundsOf(all),
    letters: korean ? Array.from(joined, (_, from) => lettersOf(joined.slice(from))) : [],
    initials: korean ? initialsOf(joined) : '',
  };
}

/** The words as they stand, and with the first or the last at the other end. */
function rotationsOf(words: readonly string[]): string[][] {
  return [[...words], [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]];
}
