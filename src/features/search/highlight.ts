import type { SearchScript } from '#wiki/search/languages/search-language.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import type { Highlights, Query } from './query.ts';

/** A piece of a text, highlighted or not. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/**
 * Splits a text into as few pieces as possible, each highlighted or not. With `bySound`, for names, words that sound
 * like a word of the query are highlighted too.
 */
export function highlight(text: string, { rules, highlights }: Query, { bySound = false } = {}): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of wordsOf(text, rules).flatMap((word) => highlightWord(word, highlights, rules, bySound))) {
    const last = pieces.at(-1);
    if (last && !piece.isMatch && !last.isMatch) last.text += piece.text;
    else if (piece.text !== '') pieces.push({ ...piece });
  }
  return pieces;
}

function highlightWord(word: TextWord, highlights: Highlights, rules: SearchRules, bySound: boolean): Piece[] {
  const { text, script, normalised, parts } = word;
  if (script) return highlightInScript(text, highlights, script);
  const { words, whole, sounds } = highlights;
  const begins = (own: string) => words.some(([start = '']) => own.startsWith(start));
  const isMatch = normalised === whole || [normalised, ...parts].some(begins);
  const isSound = bySound && sounds.has(rules.soundOf(normalised));
  return [{ text, isMatch: normalised !== '' && (isMatch || isSound) }];
}

/** Highlights the match in a word with a particle, but not the particle. */
function highlightInScript(text: string, { words }: Highlights, { isIn }: SearchScript): Piece[] {
  const match = words.flat().find((word) => isIn(word) && text.includes(word));
  if (match === undefined) return [{ text, isMatch: false }];
  const from = text.indexOf(match);
  return [
    { text: text.slice(0, from), isMatch: false },
    { text: match, isMatch: true },
    { text: text.slice(from + match.length), isMatch: false },
  ];
}

/** A word of a text, or what stands between two words, which has no normalised form. */
interface TextWord {
  text: string;
  /** The rules of its script, if it needs any. */
  script: SearchScript | undefined;
  normalised: string;
  /** Of a hyphenated word. */
  parts: readonly string[];
}

/** Cache of split texts: most results stay while the reader types on. */
const textsByRules = new WeakMap<SearchRules, Map<string, readonly TextWord[]>>();
const cacheLimit = 500;

function wordsOf(text: string, rules: SearchRules): readonly TextWord[] {
  const cache = textsByRules.get(rules) ?? new Map<string, readonly TextWord[]>();
  textsByRules.set(rules, cache);
  const cached = cache.get(text);
  if (cached) return cached;
  const words = text
    .split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'‐‑–][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)/u)
    .map((piece, at) => (at % 2 === 0 ? between(piece) : textWord(piece, rules)));
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, words);
  return words;
}

function between(text: string): TextWord {
  return { text, script: undefined, normalised: '', parts: [] };
}

function textWord(text: string, rules: SearchRules): TextWord {
  const folded = rules.fold(text);
  const parts = folded.split(/[-‐‑–]/);
  return {
    text,
    script: rules.scriptOf(text),
    normalised: rules.wordsOf(folded).join(''),
    parts: parts.length > 1 ? parts : [],
  };
}
