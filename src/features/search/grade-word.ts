import { lettersGrade } from './grade-name.ts';
import type { KnownEntry } from './name-index.ts';
import type { NameKeys } from './name-keys.ts';
import type { QueryWord } from './query.ts';
import { isMistyped } from './typing-error.ts';

/** Grades of a query's word in an entry's name or alias, its sort and its description. */
const wordGrades = {
  equal: 0,
  sort: 0.2,
  is: 0.3,
  beginning: 2,
  sound: 3,
  soundBeginning: 4,
  label: 4.5,
  about: 5,
  aboutBeginning: 6,
  mistyped: 8,
};

/** Grades a word of a query against the words of a name; Infinity if none matches. */
export function nameWordGrade({ words, sounds, letters }: NameKeys, word: QueryWord, forgives: boolean): number {
  const { text, sound } = word;
  if (word.letters.length > 0) {
    const value = lettersGrade(letters, word.letters);
    return value === Infinity ? Infinity : value / 4;
  }
  if (words.includes(text)) return wordGrades.equal;
  if (words.some((own) => own.startsWith(text))) return wordGrades.beginning;
  if (sound !== '' && sounds.includes(sound)) return wordGrades.sound;
  if (sound !== '' && sounds.some((own) => own.startsWith(sound))) return wordGrades.soundBeginning;
  return forgives && words.some((own) => isMistyped(text, own)) ? wordGrades.mistyped : Infinity;
}

/** Grades a word of a query against the sort and description of an entry. */
export function aboutGrade({ sorts, is, label, about }: KnownEntry, { text }: QueryWord): number {
  if (sorts.includes(text)) return wordGrades.sort;
  if (is.includes(text)) return wordGrades.is;
  if (label.includes(text)) return wordGrades.label;
  if (about.includes(text)) return wordGrades.about;
  return about.some((own) => own.startsWith(text)) ? wordGrades.aboutBeginning : Infinity;
}
