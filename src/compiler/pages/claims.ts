import { sum } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { AboutPage, DisagreementsPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { claimsOf } from '../claims-of.ts';
import { citationShares } from '../citation-shares.ts';
import { isDisagreement } from '../disagreement.ts';
import { headOf } from '../page-parts.ts';
import { paginate, paginationOf } from '../paginate.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimData } from '../shared-data/claim-data.ts';
import { spelledData, spelledThings } from '../shared-data/spelled-data.ts';

/** Returns the number of claims on which sources disagree at the index's part. */
export function countDisagreements(index: SiteIndex): number {
  return claimsOf(index).filter(({ claim }) => isDisagreement(claim)).length;
}

/** Returns a page of all claims on which sources disagree, and of names that they spell differently. */
export function disagreementsPage(index: SiteIndex, page: number): Draft<DisagreementsPage> {
  const pages = disagreementPages(index);
  const { claims, spelled } = pages[page - 1] ?? { claims: [], spelled: [] };
  const pagination = paginationOf(
    pages.map((each) => each.claims),
    page,
  );
  return {
    ...headOf('disagreements', pagination),
    disagreements: claims.map((each) => ({ page: each.page, claim: claimData(index, each.claim) })),
    ...(spelled.length > 0 && {
      spellings: {
        all: sum(pages, (each) => each.spelled.length),
        entries: spelled.map((each) => spelledData(index, each)),
      },
    }),
  };
}

/**
 * Returns the claims on which sources disagree, with their pages, and the things whose names they spell differently,
 * divided into as many pages as the longer of the two lists needs.
 */
export const disagreementPages = memoizeByObject((index: SiteIndex) => {
  const claims = paginate(claimsOf(index).filter(({ claim }) => isDisagreement(claim)));
  const spelled = paginate(spelledThings(index));
  return Array.from({ length: Math.max(claims.length, spelled.length) }, (_, at) => ({
    claims: claims[at] ?? [],
    spelled: spelled[at] ?? [],
  }));
});

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
      values: sum(claims, ({ values }) => values.length),
      disagreements: countDisagreements(index),
      sources: entities.sources.size,
    },
    shares: citationShares(index.content),
    licence: site.licence,
    fonts: site.fonts.map(({ use, name, by, licence }) => ({ use, name, by, licence })),
    ...defined({ repository: site.repository }),
  };
}
