import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { entityPath, type PagePath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId, type EntityRef, entityRef } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import type { Prose } from '#wiki/prose.ts';
import type { AnyLinkData, BacklinkGroupData, PageLinkData, SceneLinkData } from '#wiki/shared-data.ts';
import { findBacklinks } from './backlinks.ts';
import { type CitationTable, citationTable } from './citations.ts';
import { type RevealSchedule, revealScheduleOf, numberAt } from './reveal-schedule.ts';
import type { Content, EntityTypes } from './content.ts';
import { filterContent } from './filter-content.ts';
import { hasOwnPage, pathInList } from './list-pages.ts';
import type { ProseNode } from './prose-parser.ts';
import { languageMarker } from './resolve-prose.ts';
import type { Event } from './schemas/event.ts';
import type { Name } from './schemas/name.ts';
import { collectionModels } from './schemas/schemas.ts';
import type { Model } from './model.ts';

/** A link to an entity of a collection; scenes may have no title. */
export type LinkTo<C extends Collection> = C extends 'events' ? SceneLinkData : PageLinkData;

/** The wiki at a part: filtered content, links, orders and backlinks. Pages are compiled from it one at a time. */
export interface SiteIndex {
  part: Part;
  schedule: RevealSchedule;
  /** Only what the part may show. */
  content: Content;
  /** Events in story order. */
  events: Event[];
  /** Returns the link to an entity's page, or undefined if the part does not know it. */
  readonly link: <C extends Collection>(collection: C, id: string) => LinkTo<C> | undefined;
  /** Returns a plain text with its languages marked. */
  readonly inLanguages: (text: string) => Prose;
  /** The placeholders for footnote numbers until a page is complete. */
  readonly citations: CitationTable;
  /** Prose whose links all lead to pages of their own that are known, by its parsed nodes: the same at every part. */
  readonly linkedProse: WeakMap<readonly ProseNode[], Prose>;
  /** Returns the backlinks of an entity, by kind of page in the order of `collectionNames`. */
  backlinks(collection: Collection, id: string): BacklinkGroupData[];
}

/** Returns the index of the wiki at a part. Pure. */
export function indexSite(content: Content, part: Part): SiteIndex {
  const schedule = revealScheduleOf(content.parts);
  const filtered = filterContent(content, schedule, part);
  const links = new Map<EntityRef, AnyLinkData>();
  for (const collection of collectionNames) {
    for (const [id, entity] of filtered.entities[collection]) {
      links.set(
        entityRef(collection, id),
        linkTo(filtered, collection, entity, nameOf(collection, entity, numberAt(schedule, part, id))),
      );
    }
  }
  const link = <C extends Collection>(collection: C, id: string) =>
    links.get(entityRef(collection, id as EntityId)) as LinkTo<C> | undefined;
  const inLanguages = languageMarker(filtered.site.scripts);
  const { citations, linkedProse } = sharedByParts(content);
  // Lazy, since it is expensive and not every caller needs it.
  let backlinks: ReturnType<typeof findBacklinks> | undefined;
  return {
    part,
    schedule,
    content: filtered,
    events: [...filtered.entities.events.values()].toSorted((a, b) => a.order - b.order),
    link,
    inLanguages,
    citations,
    linkedProse,
    backlinks: (collection, id) =>
      (backlinks ??= findBacklinks(filtered, { link, inLanguages, citations, linkedProse })).get(
        entityRef(collection, id as EntityId),
      ) ?? [],
  };
}

/** What does not depend on the part, so that it is made once for all parts. */
const sharedByParts = memoizeByObject((_content: Content): Pick<SiteIndex, 'citations' | 'linkedProse'> => ({
  citations: citationTable(),
  linkedProse: new WeakMap(),
}));

type Entity = EntityTypes[Collection];
type EntityName = Pick<SceneLinkData, 'title' | 'number' | 'original'>;

function linkTo(content: Content, collection: Collection, entity: Entity, name: EntityName): AnyLinkData {
  const own = ownPath(collection, entity);
  if (own !== null) return { path: own, ...name };
  const id = entity.id as EntityId;
  return { path: pathInList(content, collection, id), hash: `#${id}`, ...name };
}

/** Returns the path of an entity's own page, or null if the list of its kind shows it instead. */
export function ownPath(collection: Collection, entity: Entity): PagePath | null {
  return hasOwnPage(collection, entity) ? entityPath(collection, entity.id as EntityId) : null;
}

/**
 * Returns an entity's name at the part: the first name field of its schema. A scene has its number until its title may
 * be shown. The checks refuse a scene without either, but unchecked content must still compile.
 */
function nameOf(collection: Collection, entity: Entity, number: number | undefined): EntityName {
  const { name: { original } = {} } = entity as { name?: Partial<Name> };
  const title = firstName(collection, entity);
  return defined({ title, number: title === undefined ? number : undefined, original });
}

/** Returns the first name field outside of lists; names in lists are those of other entities. */
function firstName(collection: Collection, entity: Entity): string | undefined {
  return nameIn(collectionModels[collection], entity);
}

function nameIn(model: Model, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (model.kind === 'leaf') return model.field.is === 'name' ? (value as string) : undefined;
  if (model.kind === 'list') return undefined;
  for (const [field, { model: inner }] of model.fields) {
    const name = nameIn(inner, (value as Readonly<Record<string, unknown>>)[field]);
    if (name !== undefined) return name;
  }
  return undefined;
}
