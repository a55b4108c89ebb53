/**
 * Returns the anchor of a claim on its page. Section ids have single hyphens only, so the two cannot collide.
 *
 * @example claimAnchor('release-date') // 'claim--release-date'
 */
export function claimAnchor(id: string): string {
  return `claim--${id}`;
}
