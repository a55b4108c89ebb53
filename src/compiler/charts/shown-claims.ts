import { standingValues } from '../disagreement.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';

/** The pictures that are drawn from claims. */
export type Shows = NonNullable<Claim['shows']>;

/** A value from which a picture is drawn, with what its claim states: "IMDb rating". */
interface ShownValue {
  label: string;
  value: ClaimValue;
}

/**
 * The values of the claims that show a picture, the preferred ones first, otherwise in the order of the claims. What is
 * set aside is not drawn.
 */
export function shownClaims(claims: readonly Claim[], picture: Shows): ShownValue[] {
  const shown = claims
    .filter(({ shows }) => shows === picture)
    .flatMap((claim) => standingValues(claim).map((value) => ({ label: claim.label, value })));
  return [...shown.filter(isPreferred), ...shown.filter((each) => !isPreferred(each))];
}

function isPreferred({ value: { rank } }: ShownValue): boolean {
  return rank === 'preferred';
}
