import { messages } from '#wiki/messages.ts';
import type { Collection, EntityId } from '#wiki/collections.ts';
import { type PageName, pagePath } from '#wiki/addresses.ts';
import { plainText, type Prose } from '#wiki/prose.ts';
import type { CardView, PageLinkView, ReferenceView, SectionView } from '#wiki/views.ts';
import { resolveProse } from './resolve-prose.ts';
import type { Citation } from './schemas/citation.ts';
import type { Section } from './schemas/prose.ts';
import { openingOf } from './sentences.ts';
import { drawingView, emblemView } from './views/emblem-view.ts';
import type { SiteIndex } from './site-index.ts';

/** What the compiler of one page works with: the index, and the page's own reference list. */
export interface PageContext {
  index: SiteIndex;
  /** Compiles a paragraph; its citations join the page's references. */
  prose(text: string): Prose;
  /** The numbers of sources in the page's reference list, which they join. */
  cite(citations: readonly Citation[]): number[];
  sections(sections: readonly Section[]): SectionView[];
  /** The reference list so far, in the order of first citation. */
  references(): ReferenceView[];
}

/** Begins a page. */
export function pageContext(index: SiteIndex): PageContext {
  const references = new Map<string, ReferenceView>();
  const citeOne = (source: string, locator: string | undefined): number => {
    const key = `${source}#${locator ?? ''}`;
    const known = references.get(key);
    if (known) return known.number;
    const number = references.size + 1;
    references.set(key, referenceOf(index, number, source, locator));
    return number;
  };
  const context: PageContext = {
    index,
    prose: (text) => resolveProse(text, { targetOf: index.link, cite: citeOne }),
    cite: (citations) => [...new Set(citations.map(({ source, locator }) => citeOne(source, locator)))],
    sections: (sections) =>
      sections.map(({ id, heading, paragraphs }) => ({
        id,
        ...(heading === undefined ? {} : { heading }),
        paragraphs: paragraphs.map(({ text }) => context.prose(text)),
      })),
    references: () => [...references.values()],
  };
  return context;
}

function referenceOf(index: SiteIndex, number: number, source: string, locator: string | undefined): ReferenceView {
  const entity = index.content.entities.sources.get(source as EntityId);
  const link = index.link('sources', source);
  // Sources are known before watching; one that is not cannot be cited by what is shown.
  if (!entity || !link)
    throw new Error(`compile: the source "${source}" is cited before it may be shown; give it "reveal": "premise".`);
  return { number, source: link, ...(locator === undefined ? {} : { locator }), reliability: entity.reliability.grade };
}

/** The first sentence of a text as the index’s part shows it, without citations; empty where there is none. */
export function summaryOf(index: SiteIndex, sections: readonly Section[]): Prose {
  const text = sections[0]?.paragraphs[0]?.text;
  if (text === undefined) return [];
  const prose = resolveProse(text, { targetOf: index.link, cite: () => 0 });
  return openingOf(prose) ?? [];
}

/** An entity in a list. Throws where the part does not know it. */
export function cardOf(index: SiteIndex, collection: Collection, id: string, sections: readonly Section[]): CardView {
  const emblem = collection === 'characters' ? emblemView(index, id) : undefined;
  const entity = index.content.entities[collection].get(id as EntityId);
  const drawing = entity && 'drawing' in entity ? drawingView(index, entity.drawing) : undefined;
  return {
    ...linkOf(index, collection, id),
    summary: summaryOf(index, sections),
    ...(emblem && { emblem }),
    ...(drawing && { drawing }),
  };
}

/** The link to an entity that the part is sure to know. Throws where it does not. */
export function linkOf(index: SiteIndex, collection: Collection, id: string): PageLinkView {
  const link = index.link(collection, id);
  if (!link) throw new Error(`compile: ${collection}/${id} is not known at part ${index.part}.`);
  return link;
}

/** Links that the part allows, in the order given. */
export function linksOf(index: SiteIndex, collection: Collection, ids: readonly string[]): PageLinkView[] {
  return ids.flatMap((id) => index.link(collection, id) ?? []);
}

/** The path back to the home page, through the lists given. */
export function breadcrumbs(...lists: (keyof typeof messages.nav & PageName)[]): PageLinkView[] {
  return [
    { path: pagePath('home'), title: messages.nav.home },
    ...lists.map((name) => ({ path: pagePath(name), title: messages.nav[name] })),
  ];
}

/** A page's description: its first sentence, or the words given where it has none. */
export function descriptionOf(index: SiteIndex, sections: readonly Section[], otherwise: string): string {
  return plainText(summaryOf(index, sections)) || otherwise;
}
