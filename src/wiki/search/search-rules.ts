import { fold, foldedWords, hyphenParts } from './fold.ts';
import { english } from './languages/en.ts';
import { korean } from './languages/ko.ts';
import type { Asked, SearchLanguage, SearchScript } from './languages/search-language.ts';

/** Languages with search rules, by primary subtag. Names in other languages match by folding. */
const languages: Readonly<Record<string, SearchLanguage>> = { en: english, ko: korean };

/** The search rules of a wiki: those of all languages, combined with those of its own. */
export interface SearchRules {
  /** Returns a text folded, without endings after an apostrophe. */
  fold: (text: string) => string;
  /** Returns the words of a folded text, each in its base form. */
  wordsOf: (folded: string) => string[];
  /** Returns whether search ignores a folded word. */
  isStopWord: (word: string) => boolean;
  /** Returns what a folded word asks for, or undefined if it is no question word. */
  askedBy: (word: string) => Asked | undefined;
  /** Returns the phonetic key of a romanised word; empty if no language of the wiki has rules for it. */
  soundOf: (word: string) => string;
  /** Returns the rules of the script that a text contains, or undefined if it needs none. */
  scriptOf: (text: string) => SearchScript | undefined;
  /** Tags of the languages whose names can be searched by their initials. */
  initialsIn: readonly string[];
}

/** Returns the search rules for language tags (BCP 47). Languages without rules are ignored. */
export function searchRules(tags: readonly string[]): SearchRules {
  const primary = [...new Set(tags.map((tag) => tag.split('-')[0] ?? ''))];
  const known = primary.flatMap((tag) => languages[tag] ?? []);
  const endings = known.flatMap(({ withoutEndings }) => withoutEndings ?? []);
  const bases = known.flatMap(({ baseOf }) => baseOf ?? []);
  const sounds = known.flatMap(({ soundOf }) => soundOf ?? []);
  const scripts = known.flatMap(({ script }) => script ?? []);
  const stopWords = known.flatMap(({ stopWords: words }) => words ?? []);
  const asked = new Map(known.flatMap(({ questionWords }) => [...(questionWords ?? [])]));
  return {
    fold: (text) => endings.reduce((folded, without) => without(folded), fold(text)).replace(/[’'`´]/g, ''),
    wordsOf: (folded) => foldedWords(folded).map((word) => bases.reduce((form, baseOf) => baseOf(form), word)),
    isStopWord: (word) => asked.has(word) || stopWords.some((words) => words.has(word)),
    askedBy: (word) => asked.get(word),
    soundOf: (word) => sounds.map((soundOf) => soundOf(word)).find((sound) => sound !== '') ?? '',
    scriptOf: (text) => scripts.find(({ isIn }) => isIn(text)),
    initialsIn: primary.filter((tag) => languages[tag]?.script),
  };
}

/**
 * Returns the index terms of a text, without duplicates: its words except stop words, the parts of hyphenated words,
 * and for scripts with particles the pieces that match whatever the particle.
 */
export function termsOfText(text: string, rules: SearchRules): Set<string> {
  const folded = rules.fold(text);
  const words = [...rules.wordsOf(folded), ...hyphenParts(folded)].filter((word) => !rules.isStopWord(word));
  return new Set(words.flatMap((word) => rules.scriptOf(word)?.piecesOf(word) ?? [word]));
}

/** Returns the terms that a text must contain to match a word of a query. A single term may be a prefix. */
export function termsOfQueryWord(word: string, rules: SearchRules): string[] {
  const script = rules.scriptOf(word);
  if (!script) return [word];
  const [stem = word] = script.stemsOf(word);
  return script.piecesOf(stem);
}
