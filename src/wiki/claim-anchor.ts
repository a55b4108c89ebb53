/**
 * The id of a claim on its page, which its address names. Ids of sections have single hyphens only, so that the two never meet.
 *
 * @example claimAnchor('release-date') // 'claim--release-date'
 */
export function claimAnchor(id: string): string {
  return `claim--${id}`;
}
