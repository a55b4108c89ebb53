import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { AboutPage, DisagreementsPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { claimsOf } from '../claims-of.ts';
import { isDisagreement } from '../disagreement.ts';
import { headOf } from '../page-parts.ts';
import { paginate, paginationOf } from '../paginate.ts';
import { agreementChart } from '../charts/agreement.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimData } from '../shared-data/claim-data.ts';

/** Returns the number of claims on which sources disagree at the index's part. */
export function countDisagreements(index: SiteIndex): number {
  return claimsOf(index).filter(({ claim }) => isDisagreement(claim)).length;
}

/** Returns a page of all claims on which sources disagree. */
export function disagreementsPage(index: SiteIndex, page: number): Draft<DisagreementsPage> {
  const pages = disagreementPages(index);
  const claims = claimsOf(index).map(({ claim }) => claim);
  return {
    ...headOf('disagreements', paginationOf(pages, page)),
    disagreements: (pages[page - 1] ?? []).map((each) => ({ page: each.page, claim: claimData(index, each.claim) })),
    ...(page === 1 && defined({ agreement: agreementChart(index, claims) })),
  };
}

/** Returns the claims on which sources disagree, with their pages, divided into pages of their list. */
export const disagreementPages = memoizeByObject((index: SiteIndex) =>
  paginate(claimsOf(index).filter(({ claim }) => isDisagreement(claim))),
);

/** Returns the page about the wiki, with its counts at the index's part. */
export function aboutPage(index: SiteIndex, pages: number): Draft<AboutPage> {
  const claims = claimsOf(index).map(({ claim }) => claim);
  const { site, entities } = index.content;
  return {
    ...headOf('about'),
    site: site.name,
    counts: {
      pages,
      claims: claims.length,
      values: claims.reduce((sum, { values }) => sum + values.length, 0),
      disagreements: countDisagreements(index),
      sources: entities.sources.size,
    },
    licence: site.licence,
    fonts: site.fonts.map(({ name, by, licence }) => ({ name, by, licence })),
    ...defined({ repository: site.repository }),
  };
}
