import { hyphenParts } from '#wiki/search/fold.ts';
import type { Asked } from '#wiki/search/languages/search-language.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';

/** A word of a query, normalised in each way in which it can match a name. */
export interface QueryWord {
  text: string;
  /** Empty if its script is syllabic, or if it is too short to match by sound. */
  sound: string;
  /** The letters of its syllables, and the same without each particle that it may have; empty if none. */
  letters: string[];
}

/** What to highlight in the results of a query. */
export interface Highlights {
  /** Each word with its stems: words that begin with one of these. */
  words: readonly (readonly string[])[];
  /** The whole query in one word. */
  whole: string;
  /** In names only: words that sound like a word of the query. */
  sounds: ReadonlySet<string>;
}

/** A parsed query, with all that matches and marks its results. Without a letter or digit it has no words. */
export interface Query {
  rules: SearchRules;
  /** All words joined, as some write names; and the same without stop words, which only some names have. */
  wholes: QueryWord[];
  /** The words without stop words; all of them if nothing else remains. */
  words: QueryWord[];
  /** The question word, and what it asks for; null if there is none. */
  question: { word: string; asks: Asked } | null;
  /** The initials, if the query is nothing else. */
  initials: string | null;
  /** What the keys of a candidate begin with: see `mayMatch`. */
  prefixes: readonly string[];
  highlights: Highlights;
  /** For when nothing matches: the same without the end of a syllable that is still being typed, the longest first. */
  fallbacks: readonly Query[];
}

const shortestSound = 2;

/** Parses what was typed. */
export function parseQuery(typed: string, rules: SearchRules): Query {
  const folded = rules.fold(typed);
  const finished = rules.scriptOf(folded.slice(-1))?.finishedPartsOf(folded) ?? [];
  return { ...queryOf(folded, rules), fallbacks: finished.map((part) => queryOf(part, rules)) };
}

function queryOf(folded: string, rules: SearchRules): Query {
  const all = rules.wordsOf(folded);
  const content = withoutStopWords(all, rules);
  const joined = [...new Set([all.join(''), content.join('')])].filter((whole) => whole !== '');
  const wholes = joined.map((whole) => queryWord(whole, rules));
  const words = content.map((word) => queryWord(word, rules));
  const initials = rules.scriptOf(folded)?.initialsAskedFor(folded) ?? null;
  const normalised = [...wholes, ...words].flatMap(({ text, sound, letters }) => [text, sound, ...letters]);
  const marked = withoutStopWords([...all, ...hyphenParts(folded)], rules);
  return {
    rules,
    wholes,
    words,
    question: questionIn(all, rules),
    initials,
    prefixes: searchKeys([...normalised, initials ?? '']),
    highlights: {
      words: marked.map((word) => [word, ...(rules.scriptOf(word)?.stemsOf(word) ?? [])]),
      whole: all.join(''),
      sounds: new Set(marked.map(rules.soundOf).filter((sound) => sound.length >= shortestSound)),
    },
    fallbacks: [],
  };
}

/** Joins unique normalised texts, each after a space, so that a search for " min" matches only at the start of one. */
export function searchKeys(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '').map((text) => ` ${text}`);
}

/** Returns whether a key begins as the query does. A cheap test first, since most entries need no score. */
export function mayMatch(keys: string, { prefixes }: Query): boolean {
  return prefixes.some((prefix) => keys.includes(prefix));
}

function questionIn(words: readonly string[], { askedBy }: SearchRules): Query['question'] {
  const [first] = words.flatMap((word) => {
    const asks = askedBy(word);
    return asks ? [{ word, asks }] : [];
  });
  return first ?? null;
}

function withoutStopWords(words: readonly string[], rules: SearchRules): readonly string[] {
  const content = words.filter((word) => !rules.isStopWord(word));
  return content.length > 0 ? content : words;
}

function queryWord(text: string, rules: SearchRules): QueryWord {
  const script = rules.scriptOf(text);
  return {
    text,
    sound: script || text.length < shortestSound ? '' : rules.soundOf(text),
    letters: script ? [text, ...script.stemsOf(text)].map(script.lettersOf) : [],
  };
}
