import { valueText } from '#entities/value-text.ts';
import { placeLabel } from '#compiler/citations.ts';
import { claimsOf } from '#compiler/claims-of.ts';
import { linkOf, proseOf } from '#compiler/page-parts.ts';
import type { Citation } from '#compiler/schemas/citation.ts';
import type { ClaimValue } from '#compiler/schemas/claim.ts';
import type { SiteIndex } from '#compiler/site-index.ts';
import { qualifiedValue } from '#compiler/shared-data/claim-data.ts';
import { defined } from '#lib/defined.ts';
import { type Edition, pageAddress } from '#wiki/addresses.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { type Collection, type EntityId, parseEntityRef } from '#wiki/collections.ts';
import { plainText } from '#wiki/prose.ts';
import { contentHash } from '../stored-files.ts';
import { type ClaimsFile, format, type NamedThing, valueTypes } from './claims-schema.ts';

/** Where a site is published. */
export interface Published {
  /** Its address, without a slash at the end, if it is known. */
  url?: string | undefined;
  /** Its base, with a slash at both ends. */
  base: string;
}

/**
 * Returns every statement that an index's part may show, each value with its sources, for programs.
 *
 * @param schema - The address of its JSON Schema, as seen from the file.
 */
export function claimsFileOf(index: SiteIndex, edition: Edition, { url, base }: Published, schema: string): ClaimsFile {
  const { site, entities } = index.content;
  const at = url ?? base.slice(0, -1);
  const claims = claimsOf(index).map(({ collection, entity, page, claim }) => ({
    page: thing(index, collection, entity),
    id: claim.id,
    address: `${at}${pageAddress(page.path, edition)}${page.hash ?? `#${claimAnchor(claim.id)}`}`,
    label: claim.label,
    kind: claim.kind,
    ...(claim.since !== undefined && { since: thing(index, 'events', claim.since) }),
    values: claim.values.map((value) => valueOf(index, value)),
  }));
  const cited = new Set(
    claims.flatMap(({ values }) => values.flatMap(({ sources }) => sources.map(({ source }) => source))),
  );
  const sources = [...entities.sources.values()]
    .filter(({ id }) => cited.has(id))
    .map(({ id, date, url: own, reliability }) => {
      const { title, path } = linkOf(index, 'sources', id);
      return { key: id, name: title, path, ...defined({ date, address: own?.href }), reliability: reliability.grade };
    });
  return {
    $schema: schema,
    format,
    name: site.name,
    ...defined({ url }),
    edition,
    version: contentHash(JSON.stringify([claims, sources])),
    language: site.lang,
    licence: site.licence,
    claims,
    sources,
  };
}

type ValueOfFile = ClaimsFile['claims'][number]['values'][number];

function valueOf(index: SiteIndex, value: ClaimValue): ValueOfFile {
  const qualified = qualifiedValue(index, value);
  // Words are written as such; everything else is as in page data.
  const { text: _text, links: _links, note, ...others } = qualified;
  const links = value.links?.flatMap((ref) => {
    const named = parseEntityRef(ref);
    return named ? thing(index, named.collection, named.id) : [];
  });
  return {
    text: valueText(qualified),
    type: valueTypes.find((type) => qualified[type] !== undefined) ?? 'text',
    ...others,
    ...defined({ links, note: note && plainText(note) }),
    rank: value.rank,
    ...(value.reason && { reason: plainText(proseOf(index, value.reason)) }),
    sources: citedBy(index, value.sources),
  };
}

function citedBy({ content }: SiteIndex, cited: readonly Citation[]): ValueOfFile['sources'] {
  return cited.map(({ source, place }) => {
    const known = content.entities.sources.get(source as EntityId);
    return { source, ...defined({ place: known && placeLabel(known, place) }) };
  });
}

/**
 * Returns a thing as the files name it.
 *
 * @throws If the part does not know it.
 */
function thing(index: SiteIndex, kind: Collection, id: string): NamedThing {
  const { title: name, path } = linkOf(index, kind, id);
  return { kind, key: id, ...defined({ name }), path };
}
