import type { Claim, ClaimValue } from './schemas/claim.ts';

/** Returns the values of a claim that are not deprecated, the best rank first. */
export function acceptedValues({ values }: Pick<Claim, 'values'>): ClaimValue[] {
  return values.filter(({ rank }) => rank !== 'deprecated');
}

/**
 * Returns whether sources disagree: whether a fact has two or more values that are not deprecated. Spellings and views
 * may differ without disagreeing.
 */
export function isDisagreement(claim: Pick<Claim, 'kind' | 'values'>): boolean {
  return claim.kind === 'fact' && acceptedValues(claim).length > 1;
}
