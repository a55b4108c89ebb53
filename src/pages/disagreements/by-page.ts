import { groupBy } from '#lib/group-by.ts';
import type { DisagreementsPage } from '#wiki/page-data.ts';
import { firstPagePath } from '#wiki/addresses.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { ClaimData, AnyLinkData } from '#wiki/shared-data.ts';

/** A page with disagreements. */
interface Subject {
  /** The id of its group on the page of all disagreements. */
  id: string;
  page: AnyLinkData;
  claims: ClaimData[];
}

/** Returns "characters-old-miller", or "people-ada-stone" for a thing on a list, on whichever of its pages. */
function idOf({ path, hash }: AnyLinkData): string {
  return `${firstPagePath(path).slice(1).replaceAll('/', '-')}${hash?.replace('#', '-') ?? ''}`;
}

/** Groups disagreements by page, in the order in which each page comes first. */
export function byPage(disagreements: DisagreementsPage['disagreements']): Subject[] {
  return groupBy(disagreements, ({ page }) => linkKey(page)).map((group) => ({
    id: idOf(group[0].page),
    page: group[0].page,
    claims: group.map(({ claim }) => claim),
  }));
}
