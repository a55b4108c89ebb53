import { group } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { WorkListPage, WorkPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { breadcrumbs, citationsOf, linkOf, proseOf } from '../page-parts.ts';
import type { Work } from '../schemas/work.ts';
import type { SiteIndex } from '../site-index.ts';
import { articleParts } from './article.ts';
import { thingListPage } from './entries.ts';

/** Returns a page of the list of all other works by their relation to the film, each group by year. */
export function workListPage(index: SiteIndex, page: number): Draft<WorkListPage> {
  return thingListPage(index, 'works', page);
}

/** Returns a work's page, with the comparisons that reviews draw between it and the film. */
export function workPage(index: SiteIndex, work: Work): Draft<WorkPage> {
  return {
    kind: 'work',
    ...articleParts(index, 'works', work),
    breadcrumbs: breadcrumbs('works'),
    type: work.type,
    ...defined({ year: work.year }),
    comparisons: comparisonsWith(index, work.id),
  };
}

function comparisonsWith(index: SiteIndex, id: string): WorkPage['comparisons'] {
  return (comparisonsByWork(index).get(id) ?? []).map(({ review, reviewer, text }) => ({
    page: linkOf(index, 'reviews', review.id),
    reviewer,
    text: proseOf(index, text),
    // A review cites its own source.
    citations: citationsOf(index, [{ source: review.source }]),
  }));
}

const comparisonsByWork = memoizeByObject(({ content }: SiteIndex) =>
  group(
    [...content.entities.reviews.values()].flatMap((review) =>
      review.voices.flatMap(({ reviewer, comparisons }) =>
        comparisons.map((comparison) => ({ ...comparison, review, reviewer })),
      ),
    ),
    ({ work }) => work,
  ),
);
