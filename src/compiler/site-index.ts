import { defined } from '#lib/defined.ts';
import { entityPath, listPath, type PagePath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId, type EntityRef, entityRef } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import type { Prose } from '#wiki/prose.ts';
import type { AnyLinkData, BacklinkGroupData, PageLinkData, SceneLinkData } from '#wiki/shared-data.ts';
import { findBacklinks } from './backlinks.ts';
import { type CitationTable, citationTable } from './citations.ts';
import { type RevealSchedule, revealScheduleOf, numberAt } from './reveal-schedule.ts';
import type { Content, EntityTypes } from './content.ts';
import { filterContent } from './filter-content.ts';
import { languageMarker } from './resolve-prose.ts';
import type { Event } from './schemas/event.ts';
import type { Name } from './schemas/name.ts';
import { collectionModels } from './schemas/schemas.ts';
import { nodesOf } from './walk.ts';

/** A link to a thing of a collection: scenes may be without a title. */
export type LinkTo<C extends Collection> = C extends 'events' ? SceneLinkData : PageLinkData;

/** The wiki at a part: filtered content, titles and links, orders and backlinks. Pages are compiled from it one by one. */
export interface SiteIndex {
  part: Part;
  schedule: RevealSchedule;
  /** Only what the part may show. */
  content: Content;
  /** Events in story order. */
  events: Event[];
  /** The link to an entity's page, or undefined where the part knows no such entity. */
  readonly link: <C extends Collection>(collection: C, id: string) => LinkTo<C> | undefined;
  /** A text that is no prose, with its languages marked. */
  readonly inLanguages: (text: string) => Prose;
  /** The symbols of citations, until a page is finished. */
  readonly citations: CitationTable;
  /** What links to an entity, and the sentence that does: by kind of page, in the order of mixed lists. */
  backlinks(collection: Collection, id: string): BacklinkGroupData[];
}

/** Compiles the index of the wiki at a part. Pure: the same content and part give the same index. */
export function indexSite(content: Content, part: Part): SiteIndex {
  const schedule = revealScheduleOf(content.parts);
  const filtered = filterContent(content, schedule, part);
  const links = new Map<EntityRef, AnyLinkData>();
  for (const collection of collectionNames) {
    for (const [id, entity] of filtered.entities[collection]) {
      links.set(
        entityRef(collection, id),
        linkTo(collection, id, entity, nameOf(collection, entity, numberAt(schedule, part, id))),
      );
    }
  }
  const link = <C extends Collection>(collection: C, id: string) =>
    links.get(entityRef(collection, id as EntityId)) as LinkTo<C> | undefined;
  const inLanguages = languageMarker(filtered.site.scripts);
  const citations = citationTable();
  // Much work, which not everyone who asks for the index needs.
  let backlinks: ReturnType<typeof findBacklinks> | undefined;
  return {
    part,
    schedule,
    content: filtered,
    events: [...filtered.entities.events.values()].toSorted((a, b) => a.order - b.order),
    link,
    inLanguages,
    citations,
    backlinks: (collection, id) =>
      (backlinks ??= findBacklinks(filtered, { link, inLanguages, citations })).get(
        entityRef(collection, id as EntityId),
      ) ?? [],
  };
}

type Entity = EntityTypes[Collection];
type EntityName = Pick<SceneLinkData, 'title' | 'number' | 'original'>;

function linkTo(collection: Collection, id: EntityId, entity: Entity, name: EntityName): AnyLinkData {
  const own = ownPath(collection, id, entity);
  return own === null ? { path: listPath(collection), hash: `#${id}`, ...name } : { path: own, ...name };
}

/** The path of an entity's own page; null where it has a place on the list of its kind instead. */
export function ownPath(collection: Collection, id: EntityId, entity: Entity): PagePath | null {
  const { entry = false } = entity as { entry?: boolean };
  return entry ? null : entityPath(collection, id);
}

/**
 * What an entity is called at the part it was filtered for: the first field of its schema that is a name. A scene is
 * called by its number until its title may be shown; one that has neither is refused by the check, but content that was
 * not checked must still compile.
 */
function nameOf(collection: Collection, entity: Entity, number: number | undefined): EntityName {
  const { name: { original } = {} } = entity as { name?: Partial<Name> };
  const title = firstName(collection, entity);
  return defined({ title, number: title === undefined ? number : undefined, original });
}

/** The names in lists are those of other things. */
function firstName(collection: Collection, entity: Entity): string | undefined {
  for (const { model, value, path } of nodesOf(collectionModels[collection], entity)) {
    const isName = model.kind === 'leaf' && model.field.is === 'name';
    if (isName && path.every((step) => typeof step === 'string')) return value as string;
  }
  return undefined;
}
