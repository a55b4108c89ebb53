import type { DisagreementsPage } from '#wiki/page-data.ts';
import type { ClaimView, PageLinkView } from '#wiki/views.ts';

/** Disagreements by the page on which they stand, in the order in which the pages first come. */
export function byPage(
  disagreements: DisagreementsPage['disagreements'],
): { page: PageLinkView; claims: ClaimView[] }[] {
  const groups = new Map<string, { page: PageLinkView; claims: ClaimView[] }>();
  for (const { page, claim } of disagreements) {
    const group = groups.get(page.path);
    if (group) group.claims.push(claim);
    else groups.set(page.path, { page, claims: [claim] });
  }
  return [...groups.values()];
}
