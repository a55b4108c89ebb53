import type { PageData } from '#wiki/page-data.ts';
import { fold } from '#wiki/search/fold.ts';
import { stemsOf } from '#wiki/search/hangul.ts';
import { type Passage, passagesOf } from '#wiki/search/passages.ts';
import { type Marks, marksFor, piecesOf } from './marks.ts';
import { wordsToMark } from './query.ts';

/** Letters that an excerpt shows, about two lines. */
const longest = 180;
/** Letters at most before the first that was looked for, so that it stands in the two lines of a phone too. */
const mostBefore = 40;

/** Where on a page the words of a query stand, and a few words around them. */
export interface Excerpt {
  hash: string | undefined;
  heading: string | undefined;
  text: string;
}

/** The passage of a page, or of a thing on it, that holds most words of a query; null where none holds any. */
export function excerptOf(page: PageData, entry: string | undefined, typed: string): Excerpt | null {
  const wanted = wordsToMark(typed).map((word) => [word, ...stemsOf(word)]);
  let best: Passage | null = null;
  let most = 0;
  for (const { passage, folded } of foldedPassages(page)) {
    if (passage.entry !== entry) continue;
    const hits = wanted.filter((forms) => forms.some((form) => folded.includes(form))).length;
    if (hits > most) [best, most] = [passage, hits];
  }
  if (!best) return null;
  return { hash: best.hash, heading: best.heading, text: cutAround(best.text, marksFor(typed).inText) };
}

interface FoldedPassage {
  passage: Passage;
  /** Without hyphens, so that names are met as the words of a query are. */
  folded: string;
}

/** Folding a long page takes longer than looking through it, and each key looks anew. */
const folded = new WeakMap<PageData, FoldedPassage[]>();

function foldedPassages(page: PageData): FoldedPassage[] {
  const known = folded.get(page);
  if (known) return known;
  const made = passagesOf(page).map((passage) => {
    const text = fold(passage.text);
    return { passage, folded: `${text} ${text.replaceAll('-', '')}` };
  });
  folded.set(page, made);
  return made;
}

/** The words around the first that was looked for; marks of omission stand where something was left out. */
function cutAround(text: string, marks: Marks): string {
  if (text.length <= longest) return text;
  let before = 0;
  for (const { piece, isHit } of piecesOf(text, marks)) {
    if (isHit) break;
    before += piece.length;
  }
  const from = before <= mostBefore ? 0 : text.indexOf(' ', before - mostBefore) + 1;
  const end = text.lastIndexOf(' ', from + longest);
  const to = from + longest >= text.length || end <= from ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
