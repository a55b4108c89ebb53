import type { SearchScript } from '#wiki/search/languages/search-language.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { wordsToMark } from './query.ts';

/** What is marked of a text: words that begin with one of these, or are all of what was typed. */
export interface Marks {
  words: readonly string[];
  whole: string;
  /** For names only: whatever sounds like a word that was typed. */
  sounds: ReadonlySet<string>;
  rules: SearchRules;
}

/** What to mark for one query: made once for all of its results. */
export interface QueryMarks {
  inNames: Marks;
  /** Only what is spelled so. */
  inText: Marks;
}

/** What to mark for what was typed. */
export function marksFor(typed: string, rules: SearchRules): QueryMarks {
  const words = wordsToMark(typed, rules);
  const sounds = words.map(rules.soundOf).filter((sound) => sound.length > 1);
  const inText = { words, whole: rules.wordsOf(rules.fold(typed)).join(''), sounds: new Set<string>(), rules };
  return { inNames: { ...inText, sounds: new Set(sounds) }, inText };
}

/** A text in pieces, each with whether it is to be marked: as few as there can be. */
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
  /** Null for what stands between words. */
  word: FoldedWord | SearchScript | null;
}

/** A word whose script has no rules of its own. */
interface FoldedWord {
  folded: string;
  /** Of a hyphened word. */
  parts: readonly string[];
}

/** Texts that were taken apart before: a result mostly stays while its reader types on. */
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

/** Of a word that carries a particle what was typed is marked, not the particle behind it. */
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
