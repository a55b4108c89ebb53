import { defined } from '#lib/defined.ts';
import type { ThingGroup, ThingListPage } from '#wiki/page-data.ts';
import type { EntryData } from '#wiki/shared-data.ts';
import { cardOf, linkOf, type NamedCollection, sectionsOf } from '../page-parts.ts';
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
 * Returns the non-empty groups of a list, in the order of their ids: a card for each entity with a page, an entry for
 * each without.
 */
export function thingGroups<T extends Thing>(
  index: SiteIndex,
  collection: NamedCollection,
  all: readonly T[],
  ids: readonly ThingGroup[],
  groupOf: (thing: T) => ThingGroup,
): ThingListPage['groups'] {
  return ids
    .map((id) => ({ id, things: all.filter((thing) => groupOf(thing) === id) }))
    .filter(({ things }) => things.length > 0)
    .map(({ id, things }) => ({
      id,
      cards: things.filter(({ entry }) => !entry).map((thing) => cardOf(index, collection, thing)),
      entries: things.filter(({ entry }) => entry).map((thing) => entryData(index, collection, thing)),
    }));
}
