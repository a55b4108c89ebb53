import type { Claim, ClaimValue } from './schemas/claim.ts';

/** The values of a claim that are not set aside, the best first. */
export function standingValues({ values }: Pick<Claim, 'values'>): ClaimValue[] {
  return values.filter(({ rank }) => rank !== 'deprecated');
}

/** Whether sources differ: a fact of which two values or more stand. Names and views differ by their nature. */
export function isDisagreement(claim: Pick<Claim, 'kind' | 'values'>): boolean {
  return claim.kind === 'fact' && standingValues(claim).length > 1;
}
