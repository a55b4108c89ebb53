import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#wiki/messages.ts';
import type { WorkListPage, WorkPage } from '#wiki/page-data.ts';
import { breadcrumbs, linkOf, type PageContext, pageContext } from '../page-context.ts';
import type { Work } from '../schemas/work.ts';
import type { SiteIndex } from '../site-index.ts';
import { articleParts } from './article.ts';
import { thingGroups } from './entries.ts';

/** All other works that the part knows, by what they are to the film, each kind by year. */
export function workListPage(index: SiteIndex): WorkListPage {
  const context = pageContext(index);
  const works = [...index.content.entities.works.values()].toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999));
  const types = ['remake', 'sequel', 'compared', 'beside'] as const;
  return {
    kind: 'works',
    path: pagePath('works'),
    title: messages.nav.works,
    description: messages.descriptions.works,
    breadcrumbs: breadcrumbs(),
    groups: thingGroups(
      context,
      'works',
      types.map((id) => ({ id, label: messages.workTypes[id], things: works.filter(({ type }) => type === id) })),
    ),
    references: context.references(),
  };
}

/** A work's page, with what reviews of the film say of the two. */
export function workPage(index: SiteIndex, work: Work): WorkPage {
  const context = pageContext(index);
  return {
    kind: 'work',
    ...articleParts(context, 'works', work),
    breadcrumbs: breadcrumbs('works'),
    type: messages.workType[work.type],
    ...(work.year === undefined ? {} : { year: work.year }),
    comparisons: comparisonsWith(context, work.id),
    references: context.references(),
  };
}

function comparisonsWith(context: PageContext, id: string): WorkPage['comparisons'] {
  return [...context.index.content.entities.reviews.values()].flatMap((review) =>
    review.voices.flatMap(({ reviewer, comparisons }) =>
      comparisons
        .filter(({ work }) => work === id)
        .map(({ text }) => ({
          review: linkOf(context.index, 'reviews', review.id),
          reviewer,
          text: context.prose(text),
          // What a review says counts as cited from its own source.
          citations: context.cite([{ source: review.source }]),
        })),
    ),
  );
}
