import { type PageName, pagePath } from '#wiki/addresses.ts';
import type { Collection, EntityId } from '#wiki/collections.ts';
import { messages } from '#wiki/messages.ts';
import type { CardView, PageLinkView } from '#wiki/views.ts';
import { summaryOf } from './page-prose.ts';
import type { Section } from './schemas/prose.ts';
import type { SiteIndex } from './site-index.ts';
import { drawingView, emblemView } from './views/emblem-view.ts';

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

/** An entity in a list. Throws where the part does not know it. */
export function cardOf(index: SiteIndex, collection: Collection, id: string, sections: readonly Section[]): CardView {
  const emblem = collection === 'characters' ? emblemView(index, id) : undefined;
  const entity = index.content.entities[collection].get(id as EntityId);
  const drawing = entity && drawingView(index, drawingOf(entity));
  return {
    ...linkOf(index, collection, id),
    summary: summaryOf(index, sections),
    ...(emblem && { emblem }),
    ...(drawing && { drawing }),
  };
}

function drawingOf(entity: { drawing?: string | undefined } | object): string | undefined {
  return (entity as { drawing?: string }).drawing;
}

/** The way to a page from the home page. */
export function breadcrumbs(...lists: (PageName & keyof typeof messages.nav)[]): PageLinkView[] {
  return [
    { path: pagePath('home'), title: messages.nav.home },
    ...lists.map((name) => ({ path: pagePath(name), title: messages.nav[name] })),
  ];
}
