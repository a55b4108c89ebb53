import { groupBy } from '#lib/group-by.ts';
import type { DisagreementsPage } from '#wiki/page-data.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { ClaimView, PageLinkView } from '#wiki/views.ts';

/** Disagreements by the page on which they stand, in the order in which the pages first come. */
export function byPage(
  disagreements: DisagreementsPage['disagreements'],
): { page: PageLinkView; claims: ClaimView[] }[] {
  return groupBy(disagreements, ({ page }) => linkKey(page)).map((group) => ({
    page: group[0].page,
    claims: group.map(({ claim }) => claim),
  }));
}
