import { entityPath, listPath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId, type EntityRef, entityRef } from '#wiki/collections.ts';
import { messages } from '#wiki/messages.ts';
import type { Part } from '#wiki/part.ts';
import type { BacklinkGroupView, PageLinkView } from '#wiki/views.ts';
import { findBacklinks } from './backlinks.ts';
import { type CitationTable, citationTable } from './citations.ts';
import { type Clock, clockOf, numberAt } from './clock.ts';
import type { Content, EntityTypes } from './content.ts';
import { filterContent } from './filter-content.ts';
import type { Event } from './schemas/event.ts';
import type { Name } from './schemas/name.ts';

/** The wiki at a part: filtered content, titles and links, orders and backlinks. Pages are compiled from it one by one. */
export interface SiteIndex {
  part: Part;
  clock: Clock;
  /** Only what the part may show. */
  content: Content;
  /** Events in story order. */
  events: Event[];
  /** The link to an entity's page, or undefined where the part knows no such entity. */
  readonly link: (collection: Collection, id: string) => PageLinkView | undefined;
  /** The symbols of citations, until a page is finished. */
  readonly citations: CitationTable;
  /** What links to an entity, and the sentence that does: by kind of page, in the order of mixed lists. */
  backlinks(ref: EntityRef): BacklinkGroupView[];
}

/** Compiles the index of the wiki at a part. Pure: the same content and part give the same index. */
export function indexSite(content: Content, part: Part): SiteIndex {
  const clock = clockOf(content.parts);
  const filtered = filterContent(content, clock, part);
  const links = new Map<EntityRef, PageLinkView>();
  const numberOf = (scene: string) => numberAt(clock, part, scene);
  for (const collection of collectionNames) {
    for (const [id, entity] of filtered.entities[collection]) {
      links.set(entityRef(collection, id), linkTo(collection, id, nameOf(entity, numberOf), isEntry(entity)));
    }
  }
  const link = (collection: Collection, id: string) => links.get(entityRef(collection, id as EntityId));
  const citations = citationTable();
  // Much work, which not everyone who asks for the index needs.
  let backlinks: ReturnType<typeof findBacklinks> | undefined;
  return {
    part,
    clock,
    content: filtered,
    events: [...filtered.entities.events.values()].toSorted((a, b) => a.order - b.order),
    link,
    citations,
    backlinks: (ref) => (backlinks ??= findBacklinks(filtered, { link, citations })).get(ref) ?? [],
  };
}

function linkTo(collection: Collection, id: EntityId, name: EntityName, onList: boolean): PageLinkView {
  if (onList) return { path: listPath(collection), hash: `#${id}`, ...name };
  return { path: entityPath(collection, id), ...name };
}

/** Whether an entity stands on the list of its kind and has no page of its own. */
export function isEntry(entity: EntityTypes[Collection]): boolean {
  return (entity as { entry?: boolean }).entry ?? false;
}

/** By what the schemas call the things of a collection. */
interface Called {
  name?: Name;
  /** The title of a scene may be later than the scene. */
  title?: string | { text: string };
  label?: string;
  order?: number;
}

type EntityName = Pick<PageLinkView, 'title' | 'korean'>;

/** What an entity is called at the part it was filtered for; `numberOf` gives the numbers of scenes at that part. */
function nameOf(entity: EntityTypes[Collection], numberOf: (scene: string) => number | undefined): EntityName {
  const { name, title, label } = entity as Called;
  if (name) return { title: name.text, ...(name.korean ? { korean: name.korean } : {}) };
  const called = label ?? (typeof title === 'object' ? title.text : title);
  return { title: called ?? neutralTitle(numberOf(entity.id)) };
}

/** A scene that has neither title nor number is refused by the check; content that was not checked must still compile. */
function neutralTitle(number: number | undefined): string {
  return number === undefined ? messages.unnamedScene : messages.scene(number);
}
