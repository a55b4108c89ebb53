import { defined } from '#lib/defined.ts';
import { backlinksBeside } from '../backlinks.ts';
import { descriptionOf, iconData, linkOf, type NamedCollection, sectionsOf } from '../page-parts.ts';
import type { Article } from '../schemas/entity.ts';
import type { Event } from '../schemas/event.ts';
import { appearanceData, nameData } from '../shared-data/thing-data.ts';
import { claimData } from '../shared-data/claim-data.ts';
import type { SiteIndex } from '../site-index.ts';

/**
 * Returns the data that the pages of all named entities share. Prose comes first, so that its citations are numbered
 * first.
 */
export function articleParts(index: SiteIndex, collection: NamedCollection, entity: Article) {
  const link = linkOf(index, collection, entity.id);
  return {
    ...link,
    ...defined({ icon: iconData(index, entity.icon) }),
    description: descriptionOf(index, entity.body, link.title),
    sections: sectionsOf(index, entity.body),
    claims: entity.claims.map((claim) => claimData(index, claim)),
    names: nameData(index, entity),
    backlinks: index.backlinks(collection, entity.id),
  };
}

/**
 * Returns the data of an article about something that appears in scenes: also these scenes, and only the
 * backlinks that are not among them.
 */
export function articleInScenes(
  index: SiteIndex,
  collection: NamedCollection,
  entity: Article,
  scenes: readonly Event[],
) {
  const article = articleParts(index, collection, entity);
  const appearances = scenes.map((event) => appearanceData(index, event));
  return { ...article, appearances, backlinks: backlinksBeside(article.backlinks, appearances) };
}
