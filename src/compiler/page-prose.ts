import { plainText, type Paragraph, type Prose } from '#wiki/prose.ts';
import type { SectionView } from '#wiki/views.ts';
import { resolveProse } from './resolve-prose.ts';
import type { Citation } from './schemas/citation.ts';
import type { Markdown, SearchedMarkdown } from './schemas/fields.ts';
import type { Section } from './schemas/prose.ts';
import { openingOf } from './sentences.ts';
import type { SiteIndex } from './site-index.ts';

/** Prose as the index's part shows it. Its citations are symbols until the page is finished (`citations.ts`). */
export function proseOf({ link, citations }: SiteIndex, markdown: Markdown): Prose {
  return resolveProse(markdown.nodes, { targetOf: link, cite: citations.symbolOf });
}

/** A text of the page itself, by whose words search finds the page. */
export function paragraphOf(index: SiteIndex, markdown: SearchedMarkdown): Paragraph {
  return { text: proseOf(index, markdown) };
}

/** The texts of some passages, in their order. */
export function paragraphsOf(index: SiteIndex, passages: readonly { text: SearchedMarkdown }[]): Paragraph[] {
  return passages.map(({ text }) => paragraphOf(index, text));
}

/** Where a statement is from, each place once. */
export function citationsOf({ citations }: SiteIndex, cited: readonly Citation[]): number[] {
  return [...new Set(cited.map(({ source, locator }) => citations.symbolOf(source, locator)))];
}

/** The text of a page. */
export function sectionsOf(index: SiteIndex, sections: readonly Section[]): SectionView[] {
  return sections.map(({ id, heading, paragraphs }) => ({
    id,
    ...(heading === undefined ? {} : { heading }),
    paragraphs: paragraphsOf(index, paragraphs),
  }));
}

/** The first sentence of a text, without citations; undefined where there is none. */
export function openingSentence(index: SiteIndex, markdown: Markdown | undefined): Prose | undefined {
  return markdown && openingOf(proseOf(index, markdown));
}

/** The first sentence of a page's text, without citations; empty where there is none. */
export function summaryOf(index: SiteIndex, sections: readonly Section[]): Prose {
  return openingSentence(index, sections[0]?.paragraphs[0]?.text) ?? [];
}

/** A page's description: its first sentence, or the words given where it has none. */
export function descriptionOf(index: SiteIndex, sections: readonly Section[], otherwise: string): string {
  return plainText(summaryOf(index, sections)) || otherwise;
}
