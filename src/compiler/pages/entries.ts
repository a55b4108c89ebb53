import { defined } from '#lib/defined.ts';
import type { ThingGroup, ThingListPage } from '#wiki/page-data.ts';
import type { EntryData } from '#wiki/shared-data.ts';
import { cardOf, linkOf, type NamedCollection, sectionsOf } from '../page-parts.ts';
import type { Article } from '../schemas/entity.ts';
import type { Person } from '../schemas/person.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimData } from '../shared-data/claim-data.ts';
import { creditData, nameData } from '../shared-data/thing-data.ts';

/** Any thing with a name; people have credits besides. */
type Thing = Article & { credits?: Person['credits'] };

/** A thing that has no page of its own, with all that there is to tell of it. */
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
 * Returns the groups of a list that have something to show, in the order of their ids: a card for what has a page, an
 * entry for what has none.
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
