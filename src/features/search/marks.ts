import type { SearchScript } from '#wiki/search/languages/search-language.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { wordsToMark } from './query.ts';

/** What to highlight in a text: words that begin with one of these, or equal the whole query. */
export interface Marks {
  words: readonly string[];
  whole: string;
  /** For names only: highlights words that sound like a word of the query. */
  sounds: ReadonlySet<string>;
  rules: SearchRules;
}

/** The highlights of a query, shared by all of its results. */
export interface QueryMarks {
  inNames: Marks;
  /** Exact spelling only. */
  inText: Marks;
}

/** Returns the highlights of a query. */
export function marksFor(typed: string, rules: SearchRules): QueryMarks {
  const words = wordsToMark(typed, rules);
  const sounds = words.map(rules.soundOf).filter((sound) => sound.length > 1);
  const inText = { words, whole: rules.wordsOf(rules.fold(typed)).join(''), sounds: new Set<string>(), rules };
  return { inNames: { ...inText, sounds: new Set(sounds) }, inText };
}

/** Splits a text into as few pieces as possible, each highlighted or not. */
export function piecesOf(text: string, marks: Marks): Piece[] {
  const pieces: Piece[] = [];
  for (const { piece, isHit } of wordsAndRest(text, marks)) {
    const last = pieces.at(-1);
    if (last && !isHit && !last.isHit) last.piece += piece;
    else pieces.push({ piece, isHit });
  }
  return pieces;
}

interface Piece {
  piece: string;
  isHit: boolean;
}

function wordsAndRest(text: string, marks: Marks): Piece[] {
  return textOf(text, marks.rules).flatMap(({ piece, word }) => {
    if (word === null) return [{ piece, isHit: false }];
    return 'isIn' in word ? scriptPieces(piece, marks.words, word) : [{ piece, isHit: isMarked(word, marks) }];
  });
}

interface TextPiece {
  piece: string;
  /** Null for text between words. */
  word: FoldedWord | SearchScript | null;
}

/** A word whose script has no rules of its own. */
interface FoldedWord {
  folded: string;
  /** Of a hyphened word. */
  parts: readonly string[];
}

/** Cache of split texts: most results stay while the reader types on. */
const textsByRules = new WeakMap<SearchRules, Map<string, readonly TextPiece[]>>();
const mostKnown = 500;

function textOf(text: string, rules: SearchRules): readonly TextPiece[] {
  const knownTexts = textsByRules.get(rules) ?? new Map<string, readonly TextPiece[]>();
  textsByRules.set(rules, knownTexts);
  const known = knownTexts.get(text);
  if (known) return known;
  const pieces = text
    .split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'‐‑–][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*)/u)
    .map((piece, at) => ({ piece, word: at % 2 === 0 ? null : (rules.scriptOf(piece) ?? foldedWord(piece, rules)) }))
    .filter(({ piece }) => piece !== '');
  if (knownTexts.size >= mostKnown) knownTexts.clear();
  knownTexts.set(text, pieces);
  return pieces;
}

function foldedWord(piece: string, rules: SearchRules): FoldedWord {
  const folded = rules.fold(piece);
  const own = rules.wordsOf(folded).join('');
  const parts = folded.split(/[-‐‑–]/);
  return { folded: own, parts: parts.length > 1 ? parts : [] };
}

function isMarked({ folded, parts }: FoldedWord, { words, whole, sounds, rules }: Marks): boolean {
  if (folded === whole || words.some((word) => folded.startsWith(word))) return true;
  return (
    words.some((word) => parts.some((part) => part.startsWith(word))) ||
    (sounds.size > 0 && sounds.has(rules.soundOf(folded)))
  );
}

/** Highlights the match in a word with a particle, but not the particle. */
function scriptPieces(piece: string, wanted: readonly string[], { isIn, stemsOf }: SearchScript): Piece[] {
  const hit = wanted
    .filter(isIn)
    .flatMap((word) => [word, ...stemsOf(word)])
    .find((word) => piece.includes(word));
  if (hit === undefined) return [{ piece, isHit: false }];
  const from = piece.indexOf(hit);
  return [
    { piece: piece.slice(0, from), isHit: false },
    { piece: hit, isHit: true },
    { piece: piece.slice(from + hit.length), isHit: false },
  ].filter((part) => part.piece !== '');
}
