import { wholeValueText } from '#entities/value-text.ts';
import type { PageData } from '#wiki/page-data.ts';
import { type Passage, passagesOf } from '#wiki/search/passages.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { type Marks, marksFor, piecesOf } from './marks.ts';
import { wordsToMark } from './query.ts';

/** The length of an excerpt in letters, about two lines. */
const longest = 180;
/** The visible length on a phone: the match must be within it. */
const inSight = 70;
const mostBefore = 40;

/** Where a page matches a query, with the surrounding words. */
export interface Excerpt {
  hash: string | undefined;
  heading: string | undefined;
  text: string;
}

/** Returns the passage of a page, or of a thing on it, with the most words of a query; null if none matches. */
export function excerptOf(
  page: PageData,
  entry: string | undefined,
  typed: string,
  rules: SearchRules,
): Excerpt | null {
  const wanted = wordsToMark(typed, rules).map((word) => [word, ...(rules.scriptOf(word)?.stemsOf(word) ?? [])]);
  let best: Passage | null = null;
  let most = 0;
  for (const { passage, folded } of foldedPassages(page, rules)) {
    if (passage.entry !== entry) continue;
    const hits = wanted.filter((forms) => forms.some((form) => folded.includes(form))).length;
    if (hits > most) [best, most] = [passage, hits];
  }
  if (!best) return null;
  return { hash: best.hash, heading: best.heading, text: cutAround(best.text, marksFor(typed, rules).inText) };
}

interface FoldedPassage {
  passage: Passage;
  /** Without hyphens, to match the words of a query. */
  folded: string;
}

/** Cached, since folding a long page takes longer than searching it, and each key press searches again. */
const folded = new WeakMap<PageData, FoldedPassage[]>();

function foldedPassages(page: PageData, rules: SearchRules): FoldedPassage[] {
  const known = folded.get(page);
  if (known) return known;
  const made = passagesOf(page, wholeValueText).map((passage) => {
    const text = rules.fold(`${passage.heading ?? ''} ${passage.text}`);
    return { passage, folded: `${text} ${text.replaceAll('-', '')}` };
  });
  folded.set(page, made);
  return made;
}

/** Returns the text around the first match, with ellipses where text is left out. */
function cutAround(text: string, marks: Marks): string {
  const pieces = piecesOf(text, marks);
  const hit = pieces.findIndex(({ isHit }) => isHit);
  const lengthOf = (count: number) => pieces.slice(0, count).reduce((sum, { piece }) => sum + piece.length, 0);
  const before = lengthOf(Math.max(hit, 0));
  const from = lengthOf(hit + 1) <= inSight ? 0 : text.indexOf(' ', before - mostBefore) + 1;
  const last = text.lastIndexOf(' ', from + longest);
  const to = from + longest >= text.length || last <= from ? text.length : last;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
