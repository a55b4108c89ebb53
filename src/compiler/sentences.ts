import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { type Inline, plainText, type Prose, withoutCitations } from '#wiki/prose.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Returns the sentences of a paragraph, with links and formatting, without citations. Boundaries are those of Unicode
 * text segmentation (UAX #29, via Intl.Segmenter), except after a few abbreviations.
 */
export const sentencesOf = memoizeByObject((prose: readonly Inline[]): readonly Prose[] => {
  const { bare, ranges } = segmented(prose);
  return ranges.map(([start, end]) => slice(bare, start, end));
});

/** Prose without citations, and where its sentences begin and end. */
const segmented = memoizeByObject((prose: readonly Inline[]) => {
  const bare = withoutCitations(prose);
  return { bare, ranges: boundaries(bare) };
});

/** Minimum length of a sentence that can be a summary by itself, in characters. */
const minLength = 24;

/** Returns the first sentence of a paragraph, joined with the second if it is very short. */
export function openingOf(prose: readonly Inline[]): Prose | undefined {
  const [first, second] = sentencesOf(prose);
  return first && second && plainText(first).length < minLength ? [...first, ' ', ...second] : first;
}

/**
 * Returns the sentence of a paragraph that has a citation for which `isMeant` is true, in it or after it; the first
 * sentence if none has.
 */
export function sentenceCiting(prose: readonly Inline[], isMeant: (reference: number) => boolean): Prose | undefined {
  const { bare, ranges } = segmented(prose);
  const at = offsetOfCitation(prose, isMeant) ?? 0;
  // A citation between two sentences belongs to the one before it.
  const range = ranges.findLast(([start]) => start < at) ?? ranges[0];
  return range && slice(bare, ...range);
}

function offsetOfCitation(prose: readonly Inline[], isMeant: (reference: number) => boolean): number | undefined {
  let at = 0;
  for (const piece of prose) {
    if (typeof piece !== 'string' && piece.kind === 'citation' && isMeant(piece.reference)) return at;
    if (typeof piece !== 'string' && 'children' in piece) {
      const inside = offsetOfCitation(piece.children, isMeant);
      if (inside !== undefined) return at + inside;
    }
    at += plainText([piece]).length;
  }
  return undefined;
}

/** A period that does not end a sentence: that of an abbreviation, or of a leading number, as in a title. */
const falseEnd = /\b(?:No|Nos|Mr|Mrs|Ms|Dr|St|vs)\.\s*$|^\W*\d+\.\s*$/;

/** Returns where the sentences of a text begin and end. */
export function boundaries(prose: Prose): [number, number][] {
  const text = plainText(prose);
  const titles = titleRanges(prose);
  const ranges: [number, number][] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const previous = ranges.at(-1);
    const end = index + segment.length;
    const isInTitle = titles.some(([from, to]) => from < index && index < to && falseEnd.test(text.slice(from, index)));
    if (previous && (isInTitle || falseEnd.test(text.slice(...previous)))) previous[1] = end;
    else ranges.push([index, end]);
  }
  return ranges.map(([start, end]) => [start, start + text.slice(start, end).trimEnd().length]);
}

/**
 * Returns the ranges of links and emphasised text, which may begin with a number as a sentence may: "as *7. Fenerdeki
 * Gece*".
 */
function titleRanges(prose: Prose): [number, number][] {
  let at = 0;
  return prose.flatMap((piece): [number, number][] => {
    const start = at;
    at += plainText([piece]).length;
    return typeof piece === 'string' || piece.kind === 'citation' ? [] : [[start, at]];
  });
}

function slice(prose: readonly Inline[], start: number, end: number): Prose {
  let at = 0;
  return prose.flatMap((piece): Inline[] => {
    const length = plainText([piece]).length;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (from >= to) return [];
    if (typeof piece === 'string') return [piece.slice(from, to)];
    if (piece.kind === 'language') return [{ ...piece, text: piece.text.slice(from, to) }];
    return piece.kind === 'citation' ? [] : [{ ...piece, children: slice(piece.children, from, to) }];
  });
}
