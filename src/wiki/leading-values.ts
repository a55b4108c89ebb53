import type { ClaimData, ClaimValueData } from './shared-data.ts';

/**
 * Returns the values to show while a claim is folded: those of its best rank. If the wiki does not choose between them,
 * all are returned.
 */
export function leadingValues(claim: Pick<ClaimData, 'values'>): ClaimValueData[] {
  const best = claim.values[0]?.rank;
  return claim.values.filter(({ rank }) => rank === best);
}
