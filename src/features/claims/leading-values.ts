import type { ClaimValueData, ClaimData } from '#wiki/shared-data.ts';

/**
 * The values that stand for a claim where it is not unfolded: those of its best rank. Of values between which the
 * wiki does not choose, none is shown before the others.
 */
export function leadingValues(claim: Pick<ClaimData, 'values'>): ClaimValueData[] {
  const best = claim.values[0]?.rank;
  return claim.values.filter(({ rank }) => rank === best);
}
