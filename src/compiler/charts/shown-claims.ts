import { acceptedValues } from '../disagreement.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';

/** The charts that are drawn from claims. */
export type Shows = NonNullable<Claim['shows']>;

/** A value from which a chart is drawn, with the label of its claim: "IMDb rating". */
interface ShownValue {
  label: string;
  value: ClaimValue;
}

/**
 * Returns the values of the claims for a chart, preferred ones first, otherwise in the order of the claims, without
 * deprecated ones.
 */
export function shownClaims(claims: readonly Claim[], chart: Shows): ShownValue[] {
  const shown = claims
    .filter(({ shows }) => shows === chart)
    .flatMap((claim) => acceptedValues(claim).map((value) => ({ label: claim.label, value })));
  return [...shown.filter(isPreferred), ...shown.filter((each) => !isPreferred(each))];
}

function isPreferred({ value: { rank } }: ShownValue): boolean {
  return rank === 'preferred';
}
