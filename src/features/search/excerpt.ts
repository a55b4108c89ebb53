import type { PageData } from '#wiki/page-data.ts';
import { type Passage, passagesOf } from '#wiki/search/passages.ts';
import { piecesOf } from './marked.tsx';

/** Letters that an excerpt shows, about two lines. */
const longest = 180;

/** Where on a page the words of a query stand, and a few words around them. */
export interface Excerpt {
  hash: string | undefined;
  heading: string | undefined;
  text: string;
}

/** The passage of a page, or of a thing on it, that holds most words of a query; null where none holds any. */
export function excerptOf(page: PageData, entry: string | undefined, typed: string): Excerpt | null {
  const best = passagesOf(page)
    .filter((passage) => passage.entry === entry)
    .map((passage) => ({ passage, hits: hitsIn(passage.text, typed) }))
    .reduce<{ passage: Passage; hits: number } | null>(
      (known, next) => (next.hits > (known?.hits ?? 0) ? next : known),
      null,
    );
  if (!best) return null;
  const { hash, heading, text } = best.passage;
  return { hash, heading, text: cutAround(text, typed) };
}

function hitsIn(text: string, typed: string): number {
  return new Set(
    piecesOf(text, typed)
      .filter(({ isHit }) => isHit)
      .map(({ piece }) => piece.toLowerCase()),
  ).size;
}

/** The words around the first that was looked for; marks of omission stand where something was left out. */
function cutAround(text: string, typed: string): string {
  if (text.length <= longest) return text;
  let before = 0;
  for (const { piece, isHit } of piecesOf(text, typed)) {
    if (isHit) break;
    before += piece.length;
  }
  const from = before < longest / 2 ? 0 : text.indexOf(' ', before - longest / 3) + 1;
  const end = text.lastIndexOf(' ', from + longest);
  const to = from + longest >= text.length || end <= from ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
