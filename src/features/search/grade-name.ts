import type { NameKeys } from './name-keys.ts';
import type { Query, QueryWord } from './query.ts';
import { isMistyped } from './typing-error.ts';

/** Grades from here on are of misspelled words. */
export const mistypedFrom = 15;

/**
 * Grades in the order of expectation: the exact name, an alias, a prefix, a word of the name, then the description;
 * names that sound the same come before misspelled ones.
 */
export const grades = {
  whole: 0,
  sound: 2,
  beginning: 4,
  soundBeginning: 6,
  /** Plus a grade of `wordGrades`. */
  words: 8,
  mistyped: mistypedFrom,
} as const;

/** Added where a name matches only without stop words. */
const untold = 0.5;

/** Grades a name against the whole query; Infinity if it does not match. */
export function wholeGrade(name: NameKeys, query: Query, forgives: boolean): number {
  const { initials } = name;
  if (query.initials !== null) {
    if (initials === query.initials) return grades.sound;
    return initials !== '' && initials.startsWith(query.initials) ? grades.soundBeginning : Infinity;
  }
  return Math.min(...query.wholes.map((whole, at) => spelledGrade(name, whole, forgives) + (at === 0 ? 0 : untold)));
}

function spelledGrade(
  { wholes, beginnings, wholeSounds, letters }: NameKeys,
  { text, sound, letters: typed }: QueryWord,
  forgives: boolean,
): number {
  if (typed.length > 0) return lettersGrade(letters, typed);
  if (wholes.includes(text)) return grades.whole;
  if (sound !== '' && wholeSounds.includes(sound)) return grades.sound;
  if (beginnings.some((whole) => whole.startsWith(text))) return grades.beginning;
  if (sound !== '' && wholeSounds.some((whole) => whole.startsWith(sound))) return grades.soundBeginning;
  return forgives && wholes.some((whole) => isMistyped(text, whole)) ? grades.mistyped : Infinity;
}

/**
 * Grades a name in a syllabic script. The first of `letters` is the whole name, the others begin at a later syllable;
 * the first of `typed` is unstemmed.
 */
export function lettersGrade([whole = '', ...later]: readonly string[], typed: readonly string[]): number {
  const best = typed.map((text, stemmed) => {
    const rest = stemmed === 0 ? 0 : 0.5;
    if (text === whole) return grades.whole + rest;
    if (whole.startsWith(text)) return grades.beginning + rest;
    return later.some((end) => end.startsWith(text)) ? grades.words + rest : Infinity;
  });
  return Math.min(...best);
}
