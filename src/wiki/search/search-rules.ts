import { fold, foldedWords, hyphenParts } from './fold.ts';
import { english } from './languages/en.ts';
import { korean } from './languages/ko.ts';
import type { SearchLanguage, SearchScript } from './languages/search-language.ts';

/** The languages that have rules of their own, by the first part of their tags. A name in any other is found by folding. */
const languages: Readonly<Record<string, SearchLanguage>> = { en: english, ko: korean };

/** How a wiki is searched: what all languages share, with the rules of those that the wiki is written in. */
export interface SearchRules {
  /** A text as search sees it: folded, and without the endings that are written with an apostrophe. */
  fold: (text: string) => string;
  /** The words of a folded text, each in the form in which its forms meet. */
  wordsOf: (folded: string) => string[];
  /** Tells whether a folded word says nothing of what is looked for. */
  isStopWord: (word: string) => boolean;
  /** How a romanised word sounds, as a key; empty where no language of the wiki has rules for it. */
  soundOf: (word: string) => string;
  /** The rules of the script that a text holds; undefined where it needs none. */
  scriptOf: (text: string) => SearchScript | undefined;
  /** The tags of the languages whose names may be typed by their initials. */
  initialsIn: readonly string[];
}

/** Returns the rules for languages, given by their BCP 47 tags; those without rules are passed over. */
export function searchRules(tags: readonly string[]): SearchRules {
  const primary = [...new Set(tags.map((tag) => tag.split('-')[0] ?? ''))];
  const known = primary.flatMap((tag) => languages[tag] ?? []);
  const endings = known.flatMap(({ withoutEndings }) => withoutEndings ?? []);
  const bases = known.flatMap(({ baseOf }) => baseOf ?? []);
  const sounds = known.flatMap(({ soundOf }) => soundOf ?? []);
  const scripts = known.flatMap(({ script }) => script ?? []);
  const stopWords = known.flatMap(({ stopWords: words }) => words ?? []);
  return {
    fold: (text) => endings.reduce((folded, without) => without(folded), fold(text)).replace(/[’'`´]/g, ''),
    wordsOf: (folded) => foldedWords(folded).map((word) => bases.reduce((form, baseOf) => baseOf(form), word)),
    isStopWord: (word) => stopWords.some((words) => words.has(word)),
    soundOf: (word) => sounds.map((soundOf) => soundOf(word)).find((sound) => sound !== '') ?? '',
    scriptOf: (text) => scripts.find(({ isIn }) => isIn(text)),
    initialsIn: primary.filter((tag) => languages[tag]?.script),
  };
}

/**
 * The words by which a text is found, each once: those that say something, the pieces of words with a hyphen, and of
 * words that carry particles the pieces that find them whatever they carry.
 */
export function termsOfText(text: string, rules: SearchRules): Set<string> {
  const folded = rules.fold(text);
  const words = [...rules.wordsOf(folded), ...hyphenParts(folded)].filter((word) => !rules.isStopWord(word));
  return new Set(words.flatMap((word) => rules.scriptOf(word)?.piecesOf(word) ?? [word]));
}

/** The words that a text must hold to answer a word of a query; where it is one, it may go on. */
export function termsOfQueryWord(word: string, rules: SearchRules): string[] {
  const script = rules.scriptOf(word);
  if (!script) return [word];
  const [stem = word] = script.stemsOf(word);
  return script.piecesOf(stem);
}
