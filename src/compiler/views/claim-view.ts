import type { ClaimValueView, ClaimView } from '#wiki/views.ts';
import type { PageContext } from '../page-context.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';

/** A claim as a page shows it; two values or more are a disagreement. Content has the best rank first. */
export function claimView(context: PageContext, claim: Claim): ClaimView {
  const since = claim.since === undefined ? undefined : context.index.link('events', claim.since);
  return {
    id: claim.id,
    label: claim.label,
    values: claim.values.map((value) => valueView(context, value)),
    differs: claim.values.length > 1,
    infobox: claim.infobox,
    ...(since ? { since } : {}),
  };
}

function valueView(context: PageContext, value: ClaimValue): ClaimValueView {
  const korean = value.korean === undefined ? [] : [' ', { kind: 'korean' as const, text: value.korean }];
  return {
    content: [...context.prose(value.text), ...korean],
    ...(value.iso === undefined ? {} : { iso: value.iso }),
    rank: value.rank,
    ...(value.reason === undefined ? {} : { reason: context.prose(value.reason) }),
    citations: context.cite(value.sources),
  };
}
