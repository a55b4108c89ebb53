import { collectionNames } from '#wiki/collections.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { AnyLinkData } from '#wiki/shared-data.ts';
import { claimsOf } from '../claims-of.ts';
import { linkOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';

/** Returns the synonyms of an entity by its link, or of one of its claims; empty if it has none. */
export type Synonyms = (link: Pick<AnyLinkData, 'path' | 'hash'>, claim?: string) => readonly string[];

/**
 * Returns the words by which the search finds the entities and claims that a part may show, beside their names. Page data
 * does not have them, since no page shows them.
 */
export function synonymsOf(index: SiteIndex): Synonyms {
  const known = new Map<string, readonly string[]>();
  const add = (key: string, synonyms: readonly string[]) => {
    if (synonyms.length > 0) known.set(key, synonyms);
  };
  for (const collection of collectionNames) {
    for (const entity of index.content.entities[collection].values()) {
      add(keyOf(linkOf(index, collection, entity.id)), entity.synonyms);
    }
  }
  for (const { page, claim } of claimsOf(index)) add(keyOf(page, claim.id), claim.synonyms);
  return (link, claim) => known.get(keyOf(link, claim)) ?? [];
}

function keyOf(link: Pick<AnyLinkData, 'path' | 'hash'>, claim = ''): string {
  return `${linkKey(link)} ${claim}`;
}
