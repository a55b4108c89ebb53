import type { NameKeys } from './name-keys.ts';
import type { Query, QueryWord } from './query.ts';
import { isMistyped } from './typing-error.ts';

/** Grades from this one on are of words that were not typed as they are written. */
export const mistypedFrom = 15;

/**
 * What a person expects first: the very name, an alias, a beginning, a word of the name, then what is said of the
 * thing; before those that are nearly right come those that sound the same.
 */
export const grades = {
  whole: 0,
  sound: 2,
  beginning: 4,
  soundBeginning: 6,
  /** And what `wordGrades` adds. */
  words: 8,
  mistyped: mistypedFrom,
} as const;

/** Without words that say nothing, a name is met a little less well. */
const untold = 0.5;

/** How well a name is what was typed, all of it; Infinity where it is not. */
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

/** How well a name is met whose script has syllables. The first of `letters` is the whole name, the others begin at a later syllable; the first of `typed` is unstemmed. */
export function lettersGrade([whole = '', ...later]: readonly string[], typed: readonly string[]): number {
  const best = typed.map((text, stemmed) => {
    const rest = stemmed === 0 ? 0 : 0.5;
    if (text === whole) return grades.whole + rest;
    if (whole.startsWith(text)) return grades.beginning + rest;
    return later.some((end) => end.startsWith(text)) ? grades.words + rest : Infinity;
  });
  return Math.min(...best);
}
