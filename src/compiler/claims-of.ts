import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { type Collection, collectionNames } from '#wiki/collections.ts';
import type { AnyLinkData } from '#wiki/shared-data.ts';
import { linkOf } from './page-parts.ts';
import { type Claim, claim as claimSchema } from './schemas/claim.ts';
import { collectionModels } from './schemas/schemas.ts';
import type { SiteIndex } from './site-index.ts';
import { instancesOf, nodesOf } from './walk.ts';

/** A claim, and what it is about. */
interface ClaimOfEntity {
  collection: Collection;
  /** The id of the entity. */
  entity: string;
  page: AnyLinkData;
  claim: Claim;
}

/** Returns every claim that the part may show, with its page, in the order of `collectionNames`. */
export const claimsOf = memoizeByObject((index: SiteIndex): readonly ClaimOfEntity[] =>
  collectionNames.flatMap((collection) =>
    [...index.content.entities[collection].values()].flatMap((entity) =>
      instancesOf(claimSchema, nodesOf(collectionModels[collection], entity)).map(({ value: claim }) => ({
        collection,
        entity: entity.id,
        page: linkOf(index, collection, entity.id),
        claim,
      })),
    ),
  ),
);
