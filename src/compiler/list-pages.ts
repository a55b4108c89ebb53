import { sort } from 'd3-array';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { entityPath, listPagePath, listPath, type PagePath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId, type EntityRef, entityRef } from '#wiki/collections.ts';
import type { PaginationData, ThingGroup } from '#wiki/page-data.ts';
import type { Content, EntityTypes } from './content.ts';
import { charactersOf } from './page-parts.ts';
import { paginate, paginationOf } from './paginate.ts';
import { compareNames } from './sorted-names.ts';

// The order of each list and its division into pages. Made from filtered content, so that neither says anything of what
// the part does not know.

/** The collections with a list that is divided into pages. The scenes are on one: their charts and filters need all. */
type PaginatedCollection = Exclude<Collection, 'film' | 'events'>;

/** The collections whose lists have headings that are not words of the content. */
export type GroupedCollection = 'people' | 'places' | 'motifs' | 'works';

/** The headings of a list, in order, and the one under which an entity is. */
export const thingGroups: {
  [C in GroupedCollection]: { ids: readonly ThingGroup[]; groupOf: (thing: EntityTypes[C]) => ThingGroup };
} = {
  people: {
    ids: ['cast', 'crew'],
    groupOf: ({ credits }) => (credits.some(({ job }) => job === 'actor') ? 'cast' : 'crew'),
  },
  places: { ids: ['all'], groupOf: () => 'all' },
  motifs: { ids: ['object', 'ritual', 'theme'], groupOf: ({ type }) => type },
  works: { ids: ['remake', 'sequel', 'compared', 'beside'], groupOf: ({ type }) => type },
};

const orders: { [C in PaginatedCollection]: (content: Content) => EntityTypes[C][] } = {
  characters(content) {
    const groups = content.site.characterGroups.map(({ id }) => id);
    return sort(charactersOf(content), ({ group }) => groups.indexOf(group), isEntry);
  },
  people: (content) => inGroups(content, 'people', ({ order }) => order),
  places: (content) => inGroups(content, 'places'),
  motifs: (content) => inGroups(content, 'motifs'),
  works: (content) => inGroups(content, 'works', ({ year = 9999 }) => year),
  reviews: ({ entities }) => [...entities.reviews.values()],
  answers: ({ entities }) => sort(entities.answers.values(), ({ order }) => order),
  sources({ entities, site }) {
    const compare = compareNames(site.lang);
    return [...entities.sources.values()].toSorted(
      (one, other) => compare(one.label, other.label) || compare(one.date ?? '', other.date ?? ''),
    );
  },
};

/** Sorts a list by group, in each those with a page of their own first. */
function inGroups<C extends GroupedCollection>(
  { entities }: Content,
  collection: C,
  keyOf: (thing: EntityTypes[C]) => number = () => 0,
): EntityTypes[C][] {
  const { ids, groupOf } = thingGroups[collection];
  const things: Iterable<EntityTypes[C]> = entities[collection].values();
  return sort(things, (thing) => ids.indexOf(groupOf(thing)), isEntry, keyOf);
}

function isEntry({ entry }: { entry: boolean }): number {
  return Number(entry);
}

const dividedLists = memoizeByObject((content: Content) => {
  const pagesOf = <C extends PaginatedCollection>(collection: C): readonly EntityTypes[C][][] =>
    // An entity without a page of its own is there with all its text, which takes the room of two cards.
    paginate(orders[collection](content), (entity) => (hasOwnPage(collection, entity) ? 1 : 2));
  return {
    characters: pagesOf('characters'),
    people: pagesOf('people'),
    places: pagesOf('places'),
    motifs: pagesOf('motifs'),
    works: pagesOf('works'),
    reviews: pagesOf('reviews'),
    answers: pagesOf('answers'),
    sources: pagesOf('sources'),
  } satisfies { [C in PaginatedCollection]: readonly EntityTypes[C][][] };
});

/** Returns whether an entity has a page of its own; otherwise the list of its collection shows all of it. */
export function hasOwnPage(collection: Collection, entity: EntityTypes[Collection]): boolean {
  const { entry = false } = entity as { entry?: boolean };
  return !entry && entityPath(collection, entity.id as EntityId) !== null;
}

/** Returns the number of pages of a collection's list. */
export function countListPages(content: Content, collection: Collection): number {
  return isPaginated(collection) ? dividedLists(content)[collection].length : 1;
}

/** Returns what is on a page of a collection's list, by its number, and its place among the pages. */
export function listPage<C extends PaginatedCollection>(
  content: Content,
  collection: C,
  page: number,
): { listed: readonly EntityTypes[C][]; pagination: PaginationData | undefined } {
  const pages: { [K in PaginatedCollection]: readonly EntityTypes[K][][] } = dividedLists(content);
  const divided = pages[collection];
  return { listed: divided[page - 1] ?? [], pagination: paginationOf(divided, page) };
}

/** Returns the path of the page of a list that shows an entity. */
export function pathInList(content: Content, collection: Collection, id: EntityId): PagePath {
  return pathsInLists(content).get(entityRef(collection, id)) ?? listPath(collection);
}

/** The paths of the pages that show what is not on the first page of its list. */
const pathsInLists = memoizeByObject(
  (content: Content): ReadonlyMap<EntityRef, PagePath> =>
    new Map(
      collectionNames
        .filter(isPaginated)
        .flatMap((collection) =>
          dividedLists(content)[collection].flatMap((entities, before) =>
            before === 0
              ? []
              : entities.map(({ id }): [EntityRef, PagePath] => [
                  entityRef(collection, id as EntityId),
                  listPagePath(listPath(collection), before + 1),
                ]),
          ),
        ),
    ),
);

function isPaginated(collection: Collection): collection is PaginatedCollection {
  return collection in orders;
}
