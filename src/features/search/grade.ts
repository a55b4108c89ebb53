import type { SearchKind } from '#wiki/search/search-data.ts';
import type { KnownEntry } from './name-index.ts';
import type { NameKeys } from './name-keys.ts';
import type { Query, QueryWord } from './query.ts';
import { isMistyped } from './typing-error.ts';

/** Grades from this one on are of words that were not typed as they are written. */
export const mistypedFrom = 15;

/** How well an entry answers a query. */
export interface Grade {
  /** Smaller is better; see `grades` for what it begins with. */
  value: number;
  /** The name that did; undefined where what is said of the entry did. */
  name?: string;
  /** How many letters of the query are of words that the entry has not. */
  missing: number;
}

/**
 * What a person expects first: the very name, an alias, a beginning, a word of the name, then what is said of the
 * thing; before those that are nearly right come those that sound the same.
 */
const grades = {
  whole: 0,
  sound: 2,
  beginning: 4,
  soundBeginning: 6,
  /** And what `wordGrades` adds. */
  words: 8,
  mistyped: mistypedFrom,
} as const;

/** An alias counts for this much less than a title. */
const alias = 1;
/** How much less likely each kind is what is looked for, unless it is called just that. */
const kindGrades: Record<SearchKind, number> = {
  character: 0,
  person: 0,
  film: 0,
  place: 0,
  motif: 0,
  work: 0,
  review: 0.5,
  event: 0.75,
  page: 1,
  source: 6,
};
/** Without words that say nothing, a name is met a little less well. */
const untold = 0.5;
/** Of two names with the same words, the one that has fewer others is meant. */
const others = 0.9;
/** What an entry's own name or alias is to a word of the query, and what sort of thing it is and is said to be. */
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

/** Grades an entry; a query of which it has no word at all gives null. */
export function gradeOf(known: KnownEntry, query: Query): Grade | null {
  const whole = known.names
    .map((name, at) => ({
      name: name.text,
      value: wholeGrade(name, query) + (at < known.titles ? 0 : alias) + othersIn(name, query),
    }))
    .reduce((best, next) => (next.value < best.value ? next : best));
  const less = whole.value > alias ? kindGrades[known.entry.kind] : 0;
  const single = query.words.map((word) => ({ ...bestWord(known, query, word), letters: word.text.length }));
  const found = single.filter(({ value }) => value < Infinity);
  const missing = single.reduce((sum, { value, letters }) => sum + (value < Infinity ? 0 : letters), 0);
  const byWords = grades.words + found.reduce((sum, { value }) => sum + value, 0) / (found.length || 1);
  if (whole.value < Infinity && (missing > 0 || whole.value <= byWords)) {
    return { ...whole, value: whole.value + less, missing: 0 };
  }
  if (found.length === 0) return null;
  const name = found.find((word) => word.name !== undefined)?.name;
  return { value: byWords + less, missing, ...(name === undefined ? {} : { name }) };
}

/** What a name has besides the query, as a share of `others`. */
function othersIn({ wholes: [whole = ''], initials }: NameKeys, query: Query): number {
  if (query.initials !== null) return initials === '' ? 0 : others * (1 - query.initials.length / initials.length);
  const typed = Math.max(...query.wholes.map(({ text }) => text.length));
  return others * (1 - Math.min(typed / whole.length, 1));
}

function wholeGrade(name: NameKeys, query: Query): number {
  const { initials } = name;
  if (query.initials !== null) {
    if (initials === query.initials) return grades.sound;
    return initials !== '' && initials.startsWith(query.initials) ? grades.soundBeginning : Infinity;
  }
  return Math.min(...query.wholes.map((whole, at) => spelledGrade(name, whole) + (at === 0 ? 0 : untold)));
}

function spelledGrade(
  { wholes, beginnings, wholeSounds, letters }: NameKeys,
  { text, sound, letters: typed }: QueryWord,
): number {
  if (typed.length > 0) return hangulGrade(letters, typed);
  if (wholes.includes(text)) return grades.whole;
  if (sound !== '' && wholeSounds.includes(sound)) return grades.sound;
  if (beginnings.some((whole) => whole.startsWith(text))) return grades.beginning;
  if (sound !== '' && wholeSounds.some((whole) => whole.startsWith(sound))) return grades.soundBeginning;
  return wholes.some((whole) => isMistyped(text, whole)) ? grades.mistyped : Infinity;
}

/** The first of `letters` is the whole name, the others begin at a later syllable; the first of `typed` is unstemmed. */
function hangulGrade([whole = '', ...later]: readonly string[], typed: readonly string[]): number {
  const best = typed.map((text, stemmed) => {
    const rest = stemmed === 0 ? 0 : 0.5;
    if (text === whole) return grades.whole + rest;
    if (whole.startsWith(text)) return grades.beginning + rest;
    return later.some((end) => end.startsWith(text)) ? grades.words + rest : Infinity;
  });
  return Math.min(...best);
}

function bestWord(known: KnownEntry, query: Query, word: QueryWord): { value: number; name?: string } {
  return known.names.reduce<{ value: number; name?: string }>(
    (best, name, at) => {
      const value = nameWordGrade(name, word) + (at < known.titles ? 0 : alias) + othersIn(name, query);
      return value < best.value ? { value, name: name.text } : best;
    },
    { value: aboutGrade(known, word) },
  );
}

function nameWordGrade({ words, sounds, letters }: NameKeys, word: QueryWord): number {
  const { text, sound } = word;
  if (word.letters.length > 0) {
    const value = hangulGrade(letters, word.letters);
    return value === Infinity ? Infinity : value / 4;
  }
  if (words.includes(text)) return wordGrades.equal;
  if (words.some((own) => own.startsWith(text))) return wordGrades.beginning;
  if (sound !== '' && sounds.includes(sound)) return wordGrades.sound;
  if (sound !== '' && sounds.some((own) => own.startsWith(sound))) return wordGrades.soundBeginning;
  return words.some((own) => isMistyped(text, own)) ? wordGrades.mistyped : Infinity;
}

function aboutGrade({ sorts, is, label, about }: KnownEntry, { text }: QueryWord): number {
  if (sorts.includes(text)) return wordGrades.sort;
  if (is.includes(text)) return wordGrades.is;
  if (label.includes(text)) return wordGrades.label;
  if (about.includes(text)) return wordGrades.about;
  return about.some((own) => own.startsWith(text)) ? wordGrades.aboutBeginning : Infinity;
}
