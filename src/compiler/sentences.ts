import { type Inline, plainText, type Prose, withoutCitations } from '#wiki/prose.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a paragraph, links and marks kept, citations dropped. Boundaries are those of Unicode text
 * segmentation (UAX #29, by way of Intl.Segmenter), but for the period of a few abbreviations.
 */
export function sentencesOf(prose: readonly Inline[]): Prose[] {
  const bare = withoutCitations(prose);
  return boundaries(bare).map(([start, end]) => slice(bare, start, end));
}

/** A sentence that says less than this is no summary by itself, in characters. */
const least = 24;

/** The first sentence of a paragraph; where it is very short, together with the next. */
export function openingOf(prose: readonly Inline[]): Prose | undefined {
  const [first, second] = sentencesOf(prose);
  return first && second && plainText(first).length < least ? [...first, ' ', ...second] : first;
}

/** The sentence of a paragraph in or behind which a citation of the kind meant stands; the first where there is none. */
export function sentenceCiting(prose: readonly Inline[], isMeant: (reference: number) => boolean): Prose | undefined {
  const bare = withoutCitations(prose);
  const ranges = boundaries(bare);
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

/** What ends in a period and is no sentence: an abbreviation, or a number that stands first, as in a title. */
const goesOn = /\b(?:No|Nos|Mr|Mrs|Ms|Dr|St|vs)\.\s*$|^\W*\d+\.\s*$/;

function boundaries(prose: Prose): [number, number][] {
  const text = plainText(prose);
  const titles = titleRanges(prose);
  const ranges: [number, number][] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const previous = ranges.at(-1);
    const end = index + segment.length;
    const isInTitle = titles.some(([from, to]) => from < index && index < to && goesOn.test(text.slice(from, index)));
    if (previous && (isInTitle || goesOn.test(text.slice(...previous)))) previous[1] = end;
    else ranges.push([index, end]);
  }
  return ranges.map(([start, end]) => [start, start + text.slice(start, end).trimEnd().length]);
}

/** Where links and emphasised words stand, which a number may begin as it begins a sentence: "as *7. Koğuştaki Mucize*". */
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
