import { distance } from 'fastest-levenshtein';
import { searchKinds, type SearchKind } from '#wiki/search/search-data.ts';
import type { IndexedEntry, NameIndex, NormalisedName } from './name-index.ts';
import { mayMatch, type Query, type QueryWord } from './query.ts';

/** An entry that matches a query by a name or its description. */
export interface NameMatch {
  indexed: IndexedEntry;
  /** The query as it matched: one of its fallbacks, if it does not itself. */
  query: Query;
  /** 0 is best; see `nameScores` for what it begins with. */
  score: number;
  /** The name that matched; undefined if the description did, or a synonym. */
  name: string | undefined;
  /** The number of letters of the query in words that the entry does not have. */
  missing: number;
}

/**
 * Scores of a name, in the order of expectation: the exact name, a prefix, its words; names that sound the same come
 * before misspelled ones.
 */
const nameScores = { exact: 0, sound: 2, prefix: 4, soundPrefix: 6, words: 8, misspelled: 15 };
/** Scores from here on are matches with a typing error. */
export const misspelledFrom = nameScores.misspelled;
/** Scores of one word of a query, of which the mean is added to `nameScores.words`. */
const wordScores = {
  exact: 0,
  label: 0.2,
  role: 0.3,
  prefix: 2,
  sound: 3,
  soundPrefix: 4,
  subject: 1,
  labelWord: 4.5,
  gloss: 5,
  glossPrefix: 6,
  misspelled: 8,
};
/** Added where a name matches only without stop words, or without a particle. */
const strippedPenalty = 0.5;
/** Added where a name other than the title matches. */
const aliasPenalty = 1;
/** Added for other words in a name: of two names with the same match, the shorter is meant. */
const lengthPenalty = 0.9;
/** Added where a question asks for something else. */
const otherAnswerPenalty = 7;
/** Added for a kind that is less likely to be meant, unless its name matches exactly. */
const kindPenalties: Partial<Record<SearchKind, number>> = {
  reviews: 0.5,
  facts: 1,
  events: 0.75,
  answers: 0.75,
  page: 1,
  sources: 6,
};

/**
 * Returns the entries whose names or descriptions match a query, best first, in a stable order. If none has every word,
 * returns those with the most letters of the query, if that is more than half of them.
 */
export function matchNames(index: NameIndex, query: Query): NameMatch[] {
  const matches = matchesOf(index, query);
  if (matches.length > 0) return matches;
  const fallback = query.fallbacks.map((shorter) => matchesOf(index, shorter)).find((found) => found.length > 0) ?? [];
  // So that a page with the whole query comes first.
  return fallback.map((match) => ({ ...match, missing: match.missing + 1 }));
}

function matchesOf(index: NameIndex, query: Query): NameMatch[] {
  const exact = candidatesFor(index, query).flatMap((entry) => matchEntry(entry, query, false) ?? []);
  const isComplete = exact.some(({ missing }) => missing === 0);
  // Typing errors count only where nothing matches exactly.
  const misspelled = isComplete
    ? []
    : misspelledCandidatesFor(index, query).flatMap((entry) => matchEntry(entry, query, true) ?? []);
  const replaced = new Set(misspelled.map(({ indexed }) => indexed));
  const all = [...exact.filter(({ indexed }) => !replaced.has(indexed)), ...misspelled];
  const fewest = Math.min(...all.map(({ missing }) => missing));
  const letters = query.words.reduce((sum, { text }) => sum + text.length, 0);
  // As in the text of pages, a match of half the query or less says little about what was meant.
  if (fewest * 2 >= letters && fewest > 0) return [];
  return all.filter(({ missing }) => missing === fewest).toSorted(byScore);
}

/** Returns the entries that may match a query; most entries do not and need no score. */
export function candidatesFor({ entries }: NameIndex, query: Query): IndexedEntry[] {
  return entries.filter(({ keys }) => mayMatch(keys, query));
}

/** Returns the entries with a name, or a word of one, that a query may misspell. */
export function misspelledCandidatesFor({ entries }: NameIndex, { wholes, words }: Query): IndexedEntry[] {
  const typed = [...new Set([...wholes, ...words].map(({ text }) => text))];
  const isMeant = (text: string) => typed.some((wrong) => isMisspelling(wrong, text));
  return entries.filter(({ names }) => names.some((name) => name.wholes.some(isMeant) || name.words.some(isMeant)));
}

/** Compares by score, then by kind, as a reader is likely to mean it, then in the order of the index. */
function byScore(one: NameMatch, other: NameMatch): number {
  const rankOf = ({ indexed }: NameMatch) => searchKinds.indexOf(indexed.entry.kind);
  return one.score - other.score || rankOf(one) - rankOf(other) || one.indexed.at - other.indexed.at;
}

/** Scores an entry, with or without typing errors; null if it has no word of the query. */
export function matchEntry(indexed: IndexedEntry, query: Query, allowTypos: boolean): NameMatch | null {
  const names = allowTypos ? indexed.names : indexed.names.filter(({ keys }) => mayMatch(keys, query));
  /** Returns the name with the best score, or undefined with that of the description. */
  const bestOf = (scoreOf: (name: NormalisedName) => number, description = Infinity) =>
    names
      .map((name) => ({
        name: name.isHidden ? undefined : name.text,
        score: scoreOf(name) + penaltyOf(name, indexed, query),
      }))
      .reduce<Scored>((best, next) => (next.score < best.score ? next : best), { name: undefined, score: description });
  const whole = bestOf((name) => scoreWhole(name, query, allowTypos));
  const words = query.words.map((word) => {
    const own = bestOf((name) => scoreNameWord(name, word, allowTypos), scoreDescription(indexed, word));
    const isSubject = own.score === Infinity && indexed.subjectWords.includes(word.text);
    return { ...own, ...(isSubject && { score: wordScores.subject }), isSubject, letters: word.text.length };
  });
  const found = words.filter(({ score }) => score < Infinity);
  const missing = words.reduce((sum, { score, letters }) => sum + (score < Infinity ? 0 : letters), 0);
  const byWords = nameScores.words + found.reduce((sum, { score }) => sum + score, 0) / (found.length || 1);
  // The beginning of a label is no name: “home” is not “Home video”.
  const worst = indexed.entry.kind === 'facts' ? nameScores.prefix : Infinity;
  const isWhole = whole.score < worst && (missing > 0 || whole.score <= byWords);
  if (!isWhole && found.every(({ isSubject }) => isSubject)) return null;
  const kindPenalty = whole.score > aliasPenalty ? (kindPenalties[indexed.entry.kind] ?? 0) : 0;
  const penalty = kindPenalty + (answersQuestion(indexed, query) ? 0 : otherAnswerPenalty);
  return isWhole
    ? { indexed, query, name: whole.name, score: whole.score + penalty, missing: 0 }
    : { indexed, query, name: found.find(({ name }) => name)?.name, score: byWords + penalty, missing };
}

/** Returns whether an entry is what a question asks for, or the same question. */
function answersQuestion({ entry, names }: IndexedEntry, { question }: Query): boolean {
  if (!question || entry.answers?.includes(question.asks)) return true;
  return names.some(({ words }) => words.includes(question.word));
}

interface Scored {
  name: string | undefined;
  score: number;
}

/** Scores a name against the whole query; Infinity if it does not match. */
export function scoreWhole(name: NormalisedName, query: Query, allowTypos: boolean): number {
  const { initials } = name;
  if (query.initials !== null) {
    if (initials === query.initials) return nameScores.sound;
    return initials !== '' && initials.startsWith(query.initials) ? nameScores.soundPrefix : Infinity;
  }
  const scores = query.wholes.map(
    (whole, at) => scoreSpelling(name, whole, allowTypos) + (at === 0 ? 0 : strippedPenalty),
  );
  return Math.min(...scores);
}

function scoreSpelling(name: NormalisedName, { text, sound, letters }: QueryWord, allowTypos: boolean): number {
  const { wholes, prefixable, wholeSounds } = name;
  if (letters.length > 0) return scoreLetters(name, letters);
  if (wholes.includes(text)) return nameScores.exact;
  if (sound !== '' && wholeSounds.includes(sound)) return nameScores.sound;
  if (prefixable.some((whole) => whole.startsWith(text))) return nameScores.prefix;
  if (sound !== '' && wholeSounds.some((whole) => whole.startsWith(sound))) return nameScores.soundPrefix;
  return allowTypos && wholes.some((whole) => isMisspelling(text, whole)) ? nameScores.misspelled : Infinity;
}

/** Scores a name in a syllabic script; the first of the typed letters have no particle taken away. */
function scoreLetters({ letters: [whole = '', ...later] }: NormalisedName, typed: readonly string[]): number {
  const scores = typed.map((text, at) => {
    const penalty = at === 0 ? 0 : strippedPenalty;
    if (text === whole) return nameScores.exact + penalty;
    if (whole.startsWith(text)) return nameScores.prefix + penalty;
    return later.some((end) => end.startsWith(text)) ? nameScores.words + penalty : Infinity;
  });
  return Math.min(...scores);
}

/** Scores a word of a query against the words of a name; Infinity if none matches. */
export function scoreNameWord(name: NormalisedName, { text, sound, letters }: QueryWord, allowTypos: boolean): number {
  const { words, sounds } = name;
  if (letters.length > 0) return scoreLetters(name, letters) / 4;
  if (words.includes(text)) return wordScores.exact;
  if (words.some((own) => own.startsWith(text))) return wordScores.prefix;
  if (sound !== '' && sounds.includes(sound)) return wordScores.sound;
  if (sound !== '' && sounds.some((own) => own.startsWith(sound))) return wordScores.soundPrefix;
  return allowTypos && words.some((own) => isMisspelling(text, own)) ? wordScores.misspelled : Infinity;
}

/** Scores a word of a query against the labels and the description of an entry; Infinity if it has none like it. */
export function scoreDescription(indexed: IndexedEntry, { text }: QueryWord): number {
  const { labels, roleWords, labelWords, glossWords } = indexed;
  if (labels.includes(text)) return wordScores.label;
  if (roleWords.includes(text)) return wordScores.role;
  if (labelWords.includes(text)) return wordScores.labelWord;
  if (glossWords.includes(text)) return wordScores.gloss;
  return glossWords.some((own) => own.startsWith(text)) ? wordScores.glossPrefix : Infinity;
}

/** Returns the penalty of a name that is not a title, and of its words besides the query. */
function penaltyOf(name: NormalisedName, indexed: IndexedEntry, query: Query): number {
  // The label of a fact is not its own: other pages have facts with the same.
  const isTitle = indexed.entry.kind !== 'facts' && indexed.names.indexOf(name) < indexed.titles;
  return (isTitle ? 0 : aliasPenalty) + lengthPenalty * (1 - coverageOf(name, query));
}

/** Returns how much of a name a query covers, from 0 to 1. */
function coverageOf({ wholes: [whole = ''], initials }: NormalisedName, query: Query): number {
  if (query.initials !== null) return initials === '' ? 1 : query.initials.length / initials.length;
  const longest = Math.max(...query.wholes.map(({ text }) => text.length));
  return Math.min(longest / whole.length, 1);
}

/** Shorter words resemble too many others. */
export const shortestMisspelled = 5;

/**
 * Returns whether a word is another with one typing error: an extra, missing, wrong or transposed letter (the four of
 * F. J. Damerau, https://doi.org/10.1145/363958.363994).
 */
export function isMisspelling(typed: string, word: string): boolean {
  if (typed.length < shortestMisspelled || Math.abs(typed.length - word.length) > 1) return false;
  if (distance(typed, word) === 1) return true;
  // Two letters transposed.
  const at = Array.from(typed).findIndex((letter, index) => letter !== word.charAt(index));
  return word === `${typed.slice(0, at)}${typed.charAt(at + 1)}${typed.charAt(at)}${typed.slice(at + 2)}`;
}
