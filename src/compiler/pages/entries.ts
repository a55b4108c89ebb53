import type { Collection } from '#wiki/collections.ts';
import type { ThingListPage } from '#wiki/page-data.ts';
import type { EntryView } from '#wiki/views.ts';
import { cardOf, linkOf, sectionsOf } from '../page-parts.ts';
import type { Article } from '../schemas/entity.ts';
import type { Person } from '../schemas/person.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimView } from '../views/claim-view.ts';
import { creditViews, nameViews } from '../views/thing-views.ts';

/** Any thing with a name; people have credits besides. */
type Thing = Pick<Article, 'id' | 'name' | 'aliases' | 'claims' | 'body'> & { credits?: Person['credits'] };

/** A thing that has no page of its own, with all that there is to tell of it. */
export function entryView(index: SiteIndex, collection: Collection, thing: Thing): EntryView {
  const { title, korean } = linkOf(index, collection, thing.id);
  return {
    id: thing.id,
    title,
    ...(korean === undefined ? {} : { korean }),
    paragraphs: sectionsOf(index, thing.body).flatMap(({ paragraphs }) => paragraphs),
    claims: thing.claims.map((claim) => claimView(index, claim)),
    names: nameViews(index, thing),
    credits: creditViews(index, thing.credits ?? []),
  };
}

/** The groups of a list that have something to show: a card for what has a page, an entry for what has none. */
export function thingGroups(
  index: SiteIndex,
  collection: Collection,
  groups: readonly { id: string; label?: string; things: readonly Thing[] }[],
): ThingListPage['groups'] {
  return groups
    .filter(({ things }) => things.length > 0)
    .map(({ id, label, things }) => {
      const cards = things.filter((thing) => linkOf(index, collection, thing.id).hash === undefined);
      const entries = things.filter((thing) => !cards.includes(thing));
      return {
        id,
        ...(label === undefined ? {} : { label }),
        cards: cards.map((thing) => cardOf(index, collection, thing.id, thing.body)),
        entries: entries.map((thing) => entryView(index, collection, thing)),
      };
    });
}
