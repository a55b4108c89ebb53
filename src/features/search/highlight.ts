import { splitWords } from '#wiki/search/fold.ts';
import type { SearchScript } from '#wiki/search/languages/search-language.ts';
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
export function highlight(text: string, query: Query, { bySound = false } = {}): Piece[] {
  const pieces: Piece[] = [];
  const words = splitWords(text).flatMap((piece, at) =>
    at % 2 === 0 ? plain(piece) : piecesOf(piece, query, bySound),
  );
  for (const piece of words) {
    const last = pieces.at(-1);
    if (last && !piece.isMatch && !last.isMatch) last.text += piece.text;
    else if (piece.text !== '') pieces.push(piece);
  }
  return pieces;
}

function piecesOf(text: string, { rules, highlights }: Query, bySound: boolean): Piece[] {
  const script = rules.scriptOf(text);
  if (script) return piecesInScript(text, highlights, script);
  const { words, whole, sounds } = highlights;
  const folded = rules.fold(text);
  const normalised = rules.wordsOf(folded).join('');
  const isMatch =
    normalised === whole ||
    [normalised, ...folded.split(/[-‐‑–]/)].some((part) => words.some(([start = '']) => part.startsWith(start))) ||
    (bySound && sounds.has(rules.soundOf(normalised)));
  return [{ text, isMatch }];
}

/** Highlights the match in a word with a particle, but not the particle. */
function piecesInScript(text: string, { words }: Highlights, { isIn }: SearchScript): Piece[] {
  const match = words.flat().find((own) => isIn(own) && text.includes(own));
  if (match === undefined) return plain(text);
  const from = text.indexOf(match);
  return [...plain(text.slice(0, from)), { text: match, isMatch: true }, ...plain(text.slice(from + match.length))];
}

function plain(text: string): Piece[] {
  return [{ text, isMatch: false }];
}
