import { defined } from '#lib/defined.ts';
import { withoutCitations } from '#wiki/prose.ts';
import type { ClaimValueData, ClaimData, QualifiedValue, TypedValue } from '#wiki/shared-data.ts';
import { isDisagreement } from '../disagreement.ts';
import { citationsOf, linkOf, linksOf, proseOf } from '../page-parts.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';
import type { SiteIndex } from '../site-index.ts';

/** Returns a claim as a page shows it. Content already has the best rank first. */
export function claimData(index: SiteIndex, claim: Claim): ClaimData {
  return {
    id: claim.id,
    label: claim.label,
    kind: claim.kind,
    values: claim.values.map((value) => valueData(index, value)),
    ...(isDisagreement(claim) && { differs: true as const }),
    ...(claim.infobox && { infobox: true as const }),
    ...(claim.since !== undefined && { since: linkOf(index, 'events', claim.since) }),
  };
}

function valueData(index: SiteIndex, value: ClaimValue): ClaimValueData {
  return {
    ...qualifiedValue(index, value),
    ...(value.rank !== 'normal' && { rank: value.rank }),
    ...(value.reason && { reason: proseOf(index, value.reason) }),
    citations: citationsOf(index, value.sources),
  };
}

/** Returns a value without its sources and rank. */
export function qualifiedValue(index: SiteIndex, value: ClaimValue): QualifiedValue {
  const { about, on, printed, note, original } = value;
  return {
    ...typedValue(index, value),
    ...(about && { about }),
    ...defined({ on, printed, note: note && withoutCitations(proseOf(index, note)), original }),
  };
}

function typedValue(index: SiteIndex, value: ClaimValue): TypedValue {
  const { text, date, duration, count, money, rating, place, links } = value;
  if (text) return { text: withoutCitations(proseOf(index, text)) };
  if (date !== undefined) return { date };
  if (duration) return { duration };
  if (count) return { count };
  if (money) return { money };
  if (place !== undefined) return { place };
  if (rating) {
    const { value: score, scale, votes } = rating;
    return { rating: { value: score, ...defined({ scale, votes }) } };
  }
  // The filter has dropped values with a page that the part does not know.
  return { links: linksOf(index, links ?? []) };
}
