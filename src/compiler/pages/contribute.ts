import { defined } from '#lib/defined.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { type Collection, collectionNames, contentFile, type EntityId } from '#wiki/collections.ts';
import type { ContributePage, ExampleData } from '#wiki/page-data.ts';
import { andMore, authoredForm, type Json, type JsonObject, printedJson, shortened } from '../authored-form.ts';
import type { Draft } from '../citations.ts';
import type { EntityTypes } from '../content.ts';
import { headOf, linkOf } from '../page-parts.ts';
import { modelOf } from '../model.ts';
import type { Citation } from '../schemas/citation.ts';
import { type Claim, claim as claimSchema } from '../schemas/claim.ts';
import type { Alias, Name } from '../schemas/name.ts';
import { collectionModels } from '../schemas/schemas.ts';
import type { SiteIndex } from '../site-index.ts';

/**
 * Returns the page on how to change the wiki. Its examples are pieces of content files that the index's part shows; what
 * the wiki has no example of is left out.
 */
export function contributePage(index: SiteIndex): Draft<ContributePage> {
  const claim = exampleClaim(index);
  return {
    ...headOf('contribute'),
    ...defined({
      fact: claim && factExample(index, claim),
      source: sourceExample(index, claim?.claim.values.flatMap((value) => value.sources) ?? []),
      review: reviewExample(index),
      spelling: spellingExample(index),
    }),
  };
}

const claimModel = modelOf(claimSchema);

type Entity = EntityTypes[Collection];

/** An entity with its collection. */
interface Found {
  collection: Collection;
  entity: Entity;
}

/** Returns the entities that the part knows, in the order of `collectionNames`. */
function allEntities({ content }: SiteIndex): Found[] {
  return collectionNames.flatMap((collection) =>
    [...content.entities[collection].values()].map((entity) => ({ collection, entity })),
  );
}

/** Returns the first claim with a date, which is what people correct most; otherwise the first of all. */
function exampleClaim(index: SiteIndex): (Found & { claim: Claim }) | undefined {
  const all = allEntities(index).flatMap((found) => {
    const { claims = [] } = found.entity as { claims?: readonly Claim[] };
    return claims.map((claim) => ({ ...found, claim }));
  });
  return all.find(({ claim }) => claim.values[0]?.date !== undefined) ?? all[0];
}

function factExample(index: SiteIndex, { collection, entity, claim }: Found & { claim: Claim }) {
  const { id, label } = claim;
  const example = excerptOf(index, collection, entity, shortened(authoredForm(claimModel, claim)));
  // On a list, statements have no addresses of their own.
  const isOwnPage = example.page.hash === undefined;
  return {
    ...example,
    page: isOwnPage ? { ...example.page, hash: `#${claimAnchor(id)}` } : example.page,
    claim: id,
    label,
  };
}

/**
 * Returns a source that a statement cites, since that shows how the two go together, one with an address if there is one;
 * otherwise the first source of all.
 */
function sourceExample(index: SiteIndex, cited: readonly Citation[]): ContributePage['source'] {
  const { sources } = index.content.entities;
  const named = cited.flatMap(({ source: id, place }) => {
    const source = sources.get(id as EntityId);
    return source ? [{ source, place }] : [];
  });
  const { source, place } = named.find((each) => each.source.url) ?? named[0] ?? { source: [...sources.values()][0] };
  if (!source) return undefined;
  const { body: _, ...described } = source;
  return {
    ...exampleOf(index, 'sources', source, described),
    cite: `[^${source.id}${place === undefined ? '' : `#${place}`}]`,
  };
}

/** Returns the first review with a rating, which shows more; otherwise the first. */
function reviewExample(index: SiteIndex): ContributePage['review'] {
  const all = [...index.content.entities.reviews.values()];
  const review = all.find(({ voices: [voice] }) => voice?.rating) ?? all[0];
  if (!review) return undefined;
  const { id, reveal, title, outlet, source, voices } = review;
  const heads = voices.map(({ reviewer, rating }) => ({ reviewer, rating }));
  return exampleOf(index, 'reviews', review, { id, reveal, title, outlet, source, voices: heads });
}

/** Returns the first character, or else the first thing, with another spelling of its name. */
function spellingExample(index: SiteIndex): ContributePage['spelling'] {
  const spelled = allEntities(index).flatMap((found) => {
    const { name, aliases = [] } = found.entity as { name?: Name; aliases?: readonly Alias[] };
    return name && aliases.length > 0 ? [{ ...found, name, aliases }] : [];
  });
  const found = spelled.find(({ collection }) => collection === 'characters') ?? spelled[0];
  if (!found) return undefined;
  const { collection, entity, name, aliases } = found;
  return exampleOf(index, collection, entity, { name, aliases });
}

/** Returns an example with some of the fields of an entity. */
function exampleOf(index: SiteIndex, collection: Collection, entity: Entity, fields: object): ExampleData {
  const excerpt = shortened(authoredForm(collectionModels[collection], fields));
  return excerptOf(index, collection, entity, { ...(excerpt as JsonObject), ...andMore });
}

function excerptOf(index: SiteIndex, collection: Collection, { id }: Entity, excerpt: Json): ExampleData {
  return {
    page: linkOf(index, collection, id),
    file: contentFile(collection, id),
    excerpt: index.inLanguages(printedJson(excerpt)),
  };
}
