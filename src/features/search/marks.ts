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

/** A text in pieces, each with whether it is to be marked: as few as there can be, since each costs time to show. */
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
  return text.split(/([\p{L}\p{N}]+(?:[-’'‐‑–][\p{L}\p{N}]+)*)/u).flatMap((piece, at) => {
    if (at % 2 === 0) return piece === '' ? [] : [{ piece, isHit: false }];
    return hasHangul(piece) ? hangulPieces(piece, marks.words) : [{ piece, isHit: isMarked(piece, marks) }];
  });
}

function isMarked(piece: string, { words, whole, sounds }: Marks): boolean {
  const folded = fold(piece);
  const own = wordsOf(folded).join('');
  if (own === whole || words.some((word) => own.startsWith(word))) return true;
  const parts = folded.split(/[-‐‑–]/);
  if (parts.length > 1 && words.some((word) => parts.some((part) => part.startsWith(word)))) return true;
  return sounds.size > 0 && sounds.has(soundOf(own));
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
