import { sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { groupBy } from '#lib/group-by.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { collectionNames, entityRef } from '#wiki/collections.ts';
import type { ChangeData, ChangedPageData, ChangesPage } from '#wiki/page-data.ts';
import type { AnyLinkData } from '#wiki/shared-data.ts';
import { type Change, shownBy } from '../changes.ts';
import type { Draft } from '../citations.ts';
import { headOf } from '../page-parts.ts';
import { paginate, paginationOf } from '../paginate.ts';
import { claim as claimSchema } from '../schemas/claim.ts';
import { section as sectionSchema } from '../schemas/prose.ts';
import type { SiteIndex } from '../site-index.ts';

/** What changed on a page on a day. */
interface Entry {
  day: string;
  changed: ChangedPageData;
}

/** The number of lines that take the room of a card. */
const linesPerCard = 4;

/** Returns what changed since the first release, as far as the part may know, the latest day first, divided into pages. */
export const changePages = memoizeByObject((index: SiteIndex): readonly Entry[][] => {
  const { changes = [] } = index.content.history ?? {};
  const byDay = groupBy(changes, ({ day }) => day);
  const entries = byDay.flatMap((ofDay) =>
    sort(
      groupBy(ofDay, ({ collection, id }) => entityRef(collection, id)),
      ([{ collection }]) => collectionNames.indexOf(collection),
    ).map((ofPage) => entryOf(index, ofPage)),
  );
  return paginate(entries, ({ changed }) => Math.max(1, changed.changes.length / linesPerCard));
});

/** Returns a page of what changed in the content. */
export function changesPage(index: SiteIndex, page: number): Draft<ChangesPage> {
  const pages = changePages(index);
  const days = groupBy(pages[page - 1] ?? [], ({ day }) => day);
  return {
    ...headOf('changes', paginationOf(pages, page)),
    ...defined({ since: index.content.history?.since }),
    days: days.map((entries) => ({
      day: entries[0].day,
      pages: entries.map(({ changed }) => changed),
    })),
  };
}

function entryOf(index: SiteIndex, ofPage: readonly [Change, ...Change[]]): Entry {
  const [{ day, collection, id }] = ofPage;
  const page: AnyLinkData | undefined = index.link(collection, id);
  const changes = ofPage.map((change) => changeData(change, page));
  // What happened to several paragraphs of a section is said once.
  const said = groupBy(changes, (change) => JSON.stringify(change)).map(([first]) => first);
  return { day, changed: { collection, ...defined({ page }), changes: said } };
}

function changeData(change: Change, page: AnyLinkData | undefined): ChangeData {
  const { subject, kind } = change;
  const claim = shownBy(change, claimSchema);
  const section = shownBy(change, sectionSchema);
  const anchor = claim ? claimAnchor(claim.id) : section?.heading === undefined ? undefined : section.id;
  return {
    subject,
    kind,
    ...defined({
      label: claim?.label ?? section?.heading,
      // What a list shows of a page has no addresses within.
      hash: anchor === undefined || page?.hash !== undefined ? undefined : `#${anchor}`,
    }),
  };
}
