import { sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { dataAddresses, type ListName, listPagePath, pagePath } from '#wiki/addresses.ts';
import { type Collection, type EntityId, parseEntityRef } from '#wiki/collections.ts';
import type { PaginationData } from '#wiki/page-data.ts';
import { type Paragraph, plainText, type Prose } from '#wiki/prose.ts';
import type {
  CardData,
  CharacterLinkData,
  DrawingData,
  IconData,
  EmblemData,
  AnyLinkData,
  SectionData,
} from '#wiki/shared-data.ts';
import type { Content, DrawingFile } from './content.ts';
import { entityLinksIn } from './prose-parser.ts';
import { resolveProse } from './resolve-prose.ts';
import type { Character } from './schemas/character.ts';
import type { Citation } from './schemas/citation.ts';
import type { Markdown, SearchedMarkdown } from './schemas/fields.ts';
import type { Section } from './schemas/prose.ts';
import { shortHash } from './short-hash.ts';
import { openingOf } from './sentences.ts';
import type { LinkTo, SiteIndex } from './site-index.ts';

// Building blocks for pages of all kinds.

/** Collections whose entities always have a name; the title of a scene may be revealed late. */
export type NamedCollection = Exclude<Collection, 'events'>;

/** The parts of an index that resolve the links and citations of prose. */
export type Resolvers = Pick<SiteIndex, 'link' | 'inLanguages' | 'citations' | 'linkedProse'>;

/**
 * Returns compiled prose at the index's part. Its citations are symbols until the page is complete (`citations.ts`).
 */
export function proseOf({ link, inLanguages, citations, linkedProse }: Resolvers, { nodes }: Markdown): Prose {
  const targets = entityLinksIn(nodes).map(({ collection, id }) => link(collection, id));
  // The page of a list that shows something without a page of its own may be another at the next part.
  const isSame = targets.every((target) => target !== undefined && target.hash === undefined);
  const known = isSame ? linkedProse.get(nodes) : undefined;
  if (known) return known;
  const prose = resolveProse(nodes, { targetOf: link, inLanguages, cite: citations.symbolOf });
  if (isSame) linkedProse.set(nodes, prose);
  return prose;
}

/** Returns a paragraph of the page's own text, which search indexes. */
export function paragraphOf(index: SiteIndex, markdown: SearchedMarkdown): Paragraph {
  return { text: proseOf(index, markdown) };
}

/** Returns the texts of passages, in order. */
export function paragraphsOf(index: SiteIndex, passages: readonly { text: SearchedMarkdown }[]): Paragraph[] {
  return passages.map(({ text }) => paragraphOf(index, text));
}

/** Returns the citation symbols of a statement, without duplicates. */
export function citationsOf({ citations }: SiteIndex, cited: readonly Citation[]): number[] {
  return [...new Set(cited.map(({ source, place }) => citations.symbolOf(source, place)))];
}

/** Returns the sections of a page's text. */
export function sectionsOf(index: SiteIndex, sections: readonly Section[]): SectionData[] {
  return sections.map(({ id, heading, paragraphs }) => ({
    id,
    ...defined({ heading }),
    paragraphs: paragraphsOf(index, paragraphs),
  }));
}

/** Returns the first sentence of a text without citations, or undefined without a text. */
export function openingSentence(index: SiteIndex, markdown: Markdown | undefined): Prose | undefined {
  return markdown && openingOf(proseOf(index, markdown));
}

/** Returns the first sentence of a page's text without citations, or an empty list if it has none. */
export function summaryOf(index: SiteIndex, sections: readonly Section[]): Prose {
  return openingSentence(index, sections[0]?.paragraphs[0]?.text) ?? [];
}

/** Returns a page's description: its first sentence, or `otherwise` if it has none. */
export function descriptionOf(index: SiteIndex, sections: readonly Section[], otherwise: string): string {
  return plainText(summaryOf(index, sections)) || otherwise;
}

/**
 * Returns the link to an entity.
 *
 * @throws If the part does not know it.
 */
export function linkOf<C extends Collection>(index: SiteIndex, collection: C, id: string): LinkTo<C> {
  const link = index.link(collection, id);
  if (!link) throw new Error(`compile: ${collection}/${id} is not known at part ${index.part}.`);
  return link;
}

/**
 * Returns the links to the entities that references name.
 *
 * @throws If the part does not know one of them.
 */
export function linksOf(index: SiteIndex, refs: readonly string[]): AnyLinkData[] {
  const named = refs.map(parseEntityRef).filter((ref) => ref !== null);
  return named.map(({ collection, id }) => linkOf(index, collection, id));
}

/**
 * Returns the card of an entity in a list.
 *
 * @throws If the part does not know it.
 */
export function cardOf(
  index: SiteIndex,
  collection: NamedCollection,
  { id, body, icon, portraits = [] }: CardSubject,
): CardData {
  return {
    ...linkOf(index, collection, id),
    summary: summaryOf(index, body),
    ...defined({
      emblem: collection === 'characters' ? emblemData(index, id) : undefined,
      icon: iconData(index, icon),
      portrait: looksOf(index, portraits)[0],
    }),
  };
}

/** What has a card in lists. */
interface CardSubject {
  id: string;
  body: readonly Section[];
  icon?: string | undefined;
  portraits?: readonly string[];
}

/** Returns the looks of a character that the part may see, the latest first. */
export function looksOf(index: SiteIndex, portraits: readonly string[]): DrawingData[] {
  return portraits.flatMap((id) => drawingData(index, id) ?? []).toReversed();
}

/**
 * Returns the link to a character, with its emblem.
 *
 * @throws If the part does not know it.
 */
export function characterLinkOf(index: SiteIndex, character: string): CharacterLinkData {
  return { ...linkOf(index, 'characters', character), ...defined({ emblem: emblemData(index, character) }) };
}

/** Returns all characters that the part knows, by group and by their order in it. */
export function charactersInOrder({ content }: SiteIndex): readonly Character[] {
  return charactersOf(content);
}

/** Returns all characters of filtered content, by group and by their order in it. */
export const charactersOf = memoizeByObject(({ site, entities }: Content): readonly Character[] => {
  const groups = site.characterGroups.map(({ id }) => id);
  return sort(
    entities.characters.values(),
    ({ group }) => groups.indexOf(group),
    ({ order }) => order,
  );
});

/**
 * Returns the data that lists and other pages without an entity share.
 *
 * @param pagination - Of a page of a list with several.
 */
export function headOf<Name extends ListName>(name: Name, pagination?: PaginationData) {
  const { page } = pagination ?? { page: 1 };
  return {
    kind: name,
    path: listPagePath(pagePath(name), page),
    breadcrumbs: page === 1 ? breadcrumbs() : breadcrumbs(name),
    ...defined({ pagination }),
  };
}

/** Returns the breadcrumbs of a page below these lists. */
export function breadcrumbs(...lists: ListName[]): ListName[] {
  return ['home', ...lists];
}

/** Returns an icon, or undefined if there is no id or the part may not show it. */
export function iconData(index: SiteIndex, id: string | undefined): IconData | undefined {
  const icon = index.content.icons.find((other) => other.id === id);
  if (!icon) return undefined;
  const { title, width, height, strokes } = icon;
  return { title, width, height, strokes };
}

/** Returns a drawing, or undefined if there is no id or the part may not show it. */
export function drawingData({ content }: Pick<SiteIndex, 'content'>, id: string | undefined): DrawingData | undefined {
  const drawing = id === undefined ? undefined : content.drawings.get(id);
  if (!drawing) return undefined;
  const { title, alt, width, height } = drawing;
  return { src: drawingAddress(drawing), title, alt, width, height };
}

/** Returns the address of a drawing's file, which is named by what it contains. */
export const drawingAddress = memoizeByObject(({ svg }: Pick<DrawingFile, 'svg'>): string =>
  dataAddresses.drawing(shortHash(svg, 16)),
);

/** Returns a character's emblem at the index's part, or undefined if it has none. */
export function emblemData(index: SiteIndex, character: string): EmblemData | undefined {
  const emblem = index.content.entities.characters.get(character as EntityId)?.emblem;
  if (!emblem) return undefined;
  const { shape, colour, icon } = emblem;
  return { shape, colour, strokes: iconData(index, icon)?.strokes ?? [] };
}
