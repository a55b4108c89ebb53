import type { ClaimValueView, ClaimView, Rank } from '#wiki/views.ts';
import type { PageContext } from '../page-context.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';

const rankOrder: Rank[] = ['preferred', 'normal', 'deprecated'];

/** A claim as a page shows it: the best rank first; two values or more are a disagreement. */
export function claimView(context: PageContext, claim: Claim): ClaimView {
  const since = claim.since === undefined ? undefined : context.index.link('events', claim.since);
  return {
    id: claim.id,
    label: claim.label,
    values: rankOrder
      .flatMap((rank) => claim.values.filter((value) => value.rank === rank))
      .map((value) => valueView(context, value)),
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
