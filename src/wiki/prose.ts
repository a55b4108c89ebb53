import type { PagePath } from './addresses.ts';

/** A piece of compiled prose. Plain text is a string; a link that the part does not allow was compiled to its text. */
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
 * A text of the page itself, by whose words search finds the page. What a page repeats of others (summaries, sentences
 * that link here) is bare prose.
 */
export interface Paragraph {
  text: Prose;
}

/** The words of compiled prose, without its links, marks and citations. */
export function plainText(prose: readonly Inline[]): string {
  return prose
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'language') return piece.text;
      return piece.kind === 'citation' ? '' : plainText(piece.children);
    })
    .join('');
}

/** Compiled prose without its citations, for places that have no reference list. */
export function withoutCitations(prose: readonly Inline[]): Prose {
  return prose.flatMap((piece): Inline[] => {
    if (typeof piece === 'string' || piece.kind === 'language') return [piece];
    return piece.kind === 'citation' ? [] : [{ ...piece, children: withoutCitations(piece.children) }];
  });
}
