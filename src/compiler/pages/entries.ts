import { defined } from '#lib/defined.ts';
import type { EntryData } from '#wiki/shared-data.ts';
import { type GroupedCollection, listPage, thingGroups } from '../list-pages.ts';
import { cardOf, headOf, linkOf, type NamedCollection, sectionsOf } from '../page-parts.ts';
import type { Article } from '../schemas/entity.ts';
import type { Person } from '../schemas/person.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimData } from '../shared-data/claim-data.ts';
import { creditData, nameData } from '../shared-data/thing-data.ts';

/** Any named entity; people also have credits. */
type Thing = Article & { credits?: Person['credits'] };

/** Returns the complete data of an entity without a page of its own, for the list that shows it. */
export function entryData(index: SiteIndex, collection: NamedCollection, thing: Thing): EntryData {
  const { title, original } = linkOf(index, collection, thing.id);
  return {
    id: thing.id,
    title,
    ...defined({ original }),
    paragraphs: sectionsOf(index, thing.body).flatMap(({ paragraphs }) => paragraphs),
    claims: thing.claims.map((claim) => claimData(index, claim)),
    names: nameData(index, thing),
    credits: creditData(index, thing.credits ?? []),
  };
}

/**
 * Returns a page of a list in groups, without those that are empty there: a card for each entity with a page of its own,
 * an entry for each without.
 */
export function thingListPage<C extends GroupedCollection>(index: SiteIndex, collection: C, page: number) {
  const { ids, groupOf } = thingGroups[collection];
  const { listed, pagination } = listPage(index.content, collection, page);
  return {
    ...headOf(collection, pagination),
    groups: ids
      .map((id) => ({ id, things: listed.filter((thing) => groupOf(thing) === id) }))
      .filter(({ things }) => things.length > 0)
      .map(({ id, things }) => ({
        id,
        cards: things.filter(({ entry }) => !entry).map((thing) => cardOf(index, collection, thing)),
        entries: things.filter(({ entry }) => entry).map((thing) => entryData(index, collection, thing)),
      })),
  };
}
