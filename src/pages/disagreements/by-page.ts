import { groupBy } from '#lib/group-by.ts';
import type { DisagreementsPage } from '#wiki/page-data.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { ClaimData, AnyLinkData } from '#wiki/shared-data.ts';

/** A page on which sources differ. */
interface Subject {
  /** The address of its disagreements on the page of all. */
  id: string;
  page: AnyLinkData;
  claims: ClaimData[];
}

/** "characters-old-miller", or "people-ada-stone" for a thing on a list. */
function idOf({ path, hash }: AnyLinkData): string {
  return `${path.slice(1).replaceAll('/', '-')}${hash?.replace('#', '-') ?? ''}`;
}

/** Disagreements by the page on which they stand, in the order in which the pages first come. */
export function byPage(disagreements: DisagreementsPage['disagreements']): Subject[] {
  return groupBy(disagreements, ({ page }) => linkKey(page)).map((group) => ({
    id: idOf(group[0].page),
    page: group[0].page,
    claims: group.map(({ claim }) => claim),
  }));
}
