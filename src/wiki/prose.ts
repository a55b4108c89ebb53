import type { PagePath } from './addresses.ts';

/** A piece of compiled prose. Plain text is a string, and so is a link that the part does not allow. */
export type Inline =
  | string
  | { kind: 'language'; lang: string; text: string }
  | { kind: 'emphasis'; children: Inline[] }
  | { kind: 'strong'; children: Inline[] }
  | { kind: 'page-link'; path: PagePath; hash?: string; children: Inline[] }
  | { kind: 'outside-link'; href: string; children: Inline[] }
  | { kind: 'citation'; reference: number };

/** One paragraph of compiled prose. */
export type Prose = Inline[];

/**
 * A paragraph of the page's own text, which search indexes. Text that a page repeats from others (summaries, backlink
 * sentences) is bare prose.
 */
export interface Paragraph {
  text: Prose;
}

/** Returns the text of compiled prose, without links, formatting and citations. */
export function plainText(prose: readonly Inline[]): string {
  return prose
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'language') return piece.text;
      return piece.kind === 'citation' ? '' : plainText(piece.children);
    })
    .join('');
}

/** Returns compiled prose without its citations, for places without a reference list. */
export function withoutCitations(prose: readonly Inline[]): Prose {
  return prose.flatMap((piece): Inline[] => {
    if (typeof piece === 'string' || piece.kind === 'language') return [piece];
    return piece.kind === 'citation' ? [] : [{ ...piece, children: withoutCitations(piece.children) }];
  });
}
