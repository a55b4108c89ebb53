import './marked.css';
import { fold, wordsOf } from '#wiki/search/fold.ts';
import { hasHangul, stemsOf } from '#wiki/search/hangul.ts';
import { soundOf } from '#wiki/search/sound.ts';
import { wordsToMark } from './query.ts';

/** A text with what was looked for marked in it: words that begin with a word of the query, or sound like it. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  return piecesOf(text, typed).map(({ piece, isHit }, at) => (isHit ? <mark key={at}>{piece}</mark> : piece));
}

/** A text in pieces, each with whether it is to be marked. */
export function piecesOf(text: string, typed: string): { piece: string; isHit: boolean }[] {
  const wanted = wordsToMark(typed);
  const sounds = new Set(wanted.map(soundOf).filter((sound) => sound.length > 1));
  const wholes = new Set([wordsOf(fold(typed)).join('')]);
  return text.split(/([\p{L}\p{N}]+(?:[-’'‐‑–][\p{L}\p{N}]+)*)/u).flatMap((piece, at) => {
    if (at % 2 === 0) return piece === '' ? [] : [{ piece, isHit: false }];
    if (hasHangul(piece)) return hangulPieces(piece, wanted);
    const own = wordsOf(fold(piece)).join('');
    const isHit =
      wholes.has(own) ||
      wanted.some(
        (word) =>
          own.startsWith(word) ||
          fold(piece)
            .split(/[-‐‑–]/)
            .some((part) => part.startsWith(word)),
      ) ||
      sounds.has(soundOf(own));
    return [{ piece, isHit }];
  });
}

/** Of a word in Hangul the syllables are marked, not the particle behind them. */
function hangulPieces(piece: string, wanted: readonly string[]): { piece: string; isHit: boolean }[] {
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
