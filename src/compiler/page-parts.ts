import { sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { type ListName, pagePath } from '#wiki/addresses.ts';
import { type Collection, type EntityId, parseEntityRef } from '#wiki/collections.ts';
import { type Paragraph, plainText, type Prose } from '#wiki/prose.ts';
import type {
  CardData,
  CharacterLinkData,
  DrawingData,
  EmblemData,
  AnyLinkData,
  SectionData,
} from '#wiki/shared-data.ts';
import { resolveProse } from './resolve-prose.ts';
import type { Character } from './schemas/character.ts';
import type { Citation } from './schemas/citation.ts';
import type { Markdown, SearchedMarkdown } from './schemas/fields.ts';
import type { Section } from './schemas/prose.ts';
import { openingOf } from './sentences.ts';
import type { LinkTo, SiteIndex } from './site-index.ts';

// What the pages of all kinds are made of.

/** Whose things have a name; scenes have a title, which may come late. */
export type NamedCollection = Exclude<Collection, 'events'>;

/** What of an index is asked for the links and the citations of prose. */
export type Resolvers = Pick<SiteIndex, 'link' | 'inLanguages' | 'citations'>;

/** Prose as the index's part shows it. Its citations are symbols until the page is finished (`citations.ts`). */
export function proseOf({ link, inLanguages, citations }: Resolvers, markdown: Markdown): Prose {
  return resolveProse(markdown.nodes, { targetOf: link, inLanguages, cite: citations.symbolOf });
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
export function sectionsOf(index: SiteIndex, sections: readonly Section[]): SectionData[] {
  return sections.map(({ id, heading, paragraphs }) => ({
    id,
    ...defined({ heading }),
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

/** The link to an entity that the part is sure to know. Throws where it does not. */
export function linkOf<C extends Collection>(index: SiteIndex, collection: C, id: string): LinkTo<C> {
  const link = index.link(collection, id);
  if (!link) throw new Error(`compile: ${collection}/${id} is not known at part ${index.part}.`);
  return link;
}

/** The links to what references name. Throws where the part does not know one of them. */
export function linksOf(index: SiteIndex, refs: readonly string[]): AnyLinkData[] {
  const named = refs.map(parseEntityRef).filter((ref) => ref !== null);
  return named.map(({ collection, id }) => linkOf(index, collection, id));
}

/** An entity in a list. Throws where the part does not know it. */
export function cardOf(
  index: SiteIndex,
  collection: NamedCollection,
  { id, body, drawing }: { id: string; body: readonly Section[]; drawing?: string | undefined },
): CardData {
  return {
    ...linkOf(index, collection, id),
    summary: summaryOf(index, body),
    ...defined({
      emblem: collection === 'characters' ? emblemData(index, id) : undefined,
      drawing: drawingData(index, drawing),
    }),
  };
}

/** The link to a character, with the emblem by which it is known. Throws where the part does not know it. */
export function characterLinkOf(index: SiteIndex, character: string): CharacterLinkData {
  return { ...linkOf(index, 'characters', character), ...defined({ emblem: emblemData(index, character) }) };
}

/** All characters that the part knows: by group, and by their order in it. */
export function charactersInOrder({ content }: SiteIndex): Character[] {
  const groups = content.site.characterGroups.map(({ id }) => id);
  return sort(
    content.entities.characters.values(),
    ({ group }) => groups.indexOf(group),
    ({ order }) => order,
  );
}

/** What the pages of lists, and other pages that are no single thing, have in common. */
export function headOf<Name extends ListName>(name: Name) {
  return { kind: name, path: pagePath(name), breadcrumbs: breadcrumbs() };
}

/** The way from the home page to a page that stands below these lists. */
export function breadcrumbs(...lists: ListName[]): ListName[] {
  return ['home', ...lists];
}

/** A drawing, or undefined where none is named or the part may not see it. */
export function drawingData(index: SiteIndex, id: string | undefined): DrawingData | undefined {
  const drawing = index.content.drawings.find((other) => other.id === id);
  if (!drawing) return undefined;
  const { title, width, height, strokes } = drawing;
  return { title, width, height, strokes };
}

/** A character's emblem as the part may show it, or undefined where the character has none. */
export function emblemData(index: SiteIndex, character: string): EmblemData | undefined {
  const emblem = index.content.entities.characters.get(character as EntityId)?.emblem;
  if (!emblem) return undefined;
  const { shape, colour, drawing } = emblem;
  return { shape, colour, strokes: drawingData(index, drawing)?.strokes ?? [] };
}
