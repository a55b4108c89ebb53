import { fold, wordsOf } from '#wiki/search/fold.ts';
import { hasHangul, stemsOf } from '#wiki/search/hangul.ts';
import { soundOf } from '#wiki/search/sound.ts';
import { wordsToMark } from './query.ts';

/** What is marked of a text: words that begin with one of these, or are all of what was typed. */
export interface Marks {
  words: readonly string[];
  whole: string;
  /** For names only: whatever sounds like a word that was typed. */
  sounds: ReadonlySet<string>;
}

/** What to mark for one query: made once for all of its results. */
export interface QueryMarks {
  inNames: Marks;
  /** Only what is spelled so. */
  inText: Marks;
}

/** What to mark for what was typed. */
export function marksFor(typed: string): QueryMarks {
  const words = wordsToMark(typed);
  const sounds = words.map(soundOf).filter((sound) => sound.length > 1);
  const inText = { words, whole: wordsOf(fold(typed)).join(''), sounds: new Set<string>() };
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
  return textOf(text).flatMap(({ piece, word }) => {
    if (word === null) return [{ piece, isHit: false }];
    return word === 'hangul' ? hangulPieces(piece, marks.words) : [{ piece, isHit: isMarked(word, marks) }];
  });
}

interface TextPiece {
  piece: string;
  /** Null for what stands between words. */
  word: LatinWord | 'hangul' | null;
}

interface LatinWord {
  folded: string;
  /** Of a hyphened word. */
  parts: readonly string[];
}

/** Texts that were taken apart before: a result mostly stays while its reader types on. */
const knownTexts = new Map<string, readonly TextPiece[]>();
const mostKnown = 500;

function textOf(text: string): readonly TextPiece[] {
  const known = knownTexts.get(text);
  if (known) return known;
  const pieces = text
    .split(/([\p{L}\p{N}]+(?:[-’'‐‑–][\p{L}\p{N}]+)*)/u)
    .map(
      (piece, at) => ({ piece, word: at % 2 === 0 ? null : hasHangul(piece) ? 'hangul' : latinWord(piece) }) as const,
    )
    .filter(({ piece }) => piece !== '');
  if (knownTexts.size >= mostKnown) knownTexts.clear();
  knownTexts.set(text, pieces);
  return pieces;
}

function latinWord(piece: string): LatinWord {
  const folded = fold(piece);
  const own = wordsOf(folded).join('');
  const parts = folded.split(/[-‐‑–]/);
  return { folded: own, parts: parts.length > 1 ? parts : [] };
}

function isMarked({ folded, parts }: LatinWord, { words, whole, sounds }: Marks): boolean {
  if (folded === whole || words.some((word) => folded.startsWith(word))) return true;
  return (
    words.some((word) => parts.some((part) => part.startsWith(word))) ||
    (sounds.size > 0 && sounds.has(soundOf(folded)))
  );
}

/** Of a word in Hangul the syllables are marked, not the particle behind them. */
function hangulPieces(piece: string, wanted: readonly string[]): Piece[] {
  const hit = wanted
    .filter(hasHangul)
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
