import type { ClaimValueView, ClaimView } from '#wiki/views.ts';
import { citationsOf, proseOf } from '../page-prose.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';
import type { SiteIndex } from '../site-index.ts';

/** A claim as a page shows it; two values or more are a disagreement. Content has the best rank first. */
export function claimView(index: SiteIndex, claim: Claim): ClaimView {
  const since = claim.since === undefined ? undefined : index.link('events', claim.since);
  return {
    id: claim.id,
    label: claim.label,
    values: claim.values.map((value) => valueView(index, value)),
    differs: claim.values.length > 1,
    infobox: claim.infobox,
    ...(since ? { since } : {}),
  };
}

function valueView(index: SiteIndex, value: ClaimValue): ClaimValueView {
  const korean = value.korean === undefined ? [] : [' ', { kind: 'korean' as const, text: value.korean }];
  return {
    text: [...proseOf(index, value.text), ...korean],
    ...(value.iso === undefined ? {} : { iso: value.iso }),
    rank: value.rank,
    ...(value.reason === undefined ? {} : { reason: proseOf(index, value.reason) }),
    citations: citationsOf(index, value.sources),
  };
}
