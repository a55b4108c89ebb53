import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { SourceListPage, SourcePage, StatementData } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { isDisagreement } from '../disagreement.ts';
import { breadcrumbs, cardOf, descriptionOf, headOf, linkOf, sectionsOf } from '../page-parts.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import type { SiteIndex } from '../site-index.ts';
import { statementKey } from '#wiki/statement-key.ts';
import { compareNames } from '../sorted-names.ts';
import { qualifiedValue } from '../shared-data/claim-data.ts';
import { claimsOf } from './claims.ts';

/** Returns the list of all sources, with the number of statements and pages that cite each. */
export function sourceListPage(index: SiteIndex): Draft<SourceListPage> {
  const statements = statementsBySource(index);
  return {
    ...headOf('sources'),
    sources: [...index.content.entities.sources.values()]
      .toSorted(byLabelAndDate(index.content.site.lang))
      .map((source) => ({
        ...cardOf(index, 'sources', source),
        sourceKind: source.kind,
        reliability: source.reliability.grade,
        statements: new Set((statements.get(source.id) ?? []).map(statementKey)).size,
        pages: index.backlinks('sources', source.id).flatMap(({ links }) => links).length,
      })),
  };
}

/** Compares sources by label, and equal labels by date. */
function byLabelAndDate(lang: string): (one: Source, other: Source) => number {
  const compare = compareNames(lang);
  return (one, other) => compare(one.label, other.label) || compare(one.date ?? '', other.date ?? '');
}

/** Returns a source's page, with every statement that cites it. */
export function sourcePage(index: SiteIndex, source: Source): Draft<SourcePage> {
  const link = linkOf(index, 'sources', source.id);
  return {
    kind: 'source',
    ...link,
    description: descriptionOf(index, source.body, link.title),
    breadcrumbs: breadcrumbs('sources'),
    sourceKind: source.kind,
    language: source.language,
    ...defined({ date: source.date, href: source.url?.href }),
    reliability: source.reliability,
    sections: sectionsOf(index, source.body),
    statements: statementsBySource(index).get(source.id) ?? [],
    citedBy: index.backlinks('sources', source.id),
  };
}

/** The statements of each source, by its id. Cached, since every source's page needs the same table. */
const statementsBySource = memoizeByObject((index: SiteIndex): ReadonlyMap<string, StatementData[]> => {
  const table = new Map<string, StatementData[]>();
  for (const { page, claim } of claimsOf(index)) {
    for (const value of claim.values) {
      for (const { source, locator } of value.sources) {
        const statements = table.get(source) ?? [];
        table.set(source, statements);
        statements.push({
          page,
          label: claim.label,
          value: qualifiedValue(index, value),
          stance: stanceOf(claim, value),
          ...defined({ locator }),
        });
      }
    }
  }
  return table;
});

/** Returns how a value relates to those of other sources. A deprecated value differs even where all others agree. */
function stanceOf(claim: Claim, { rank, sources }: ClaimValue): StatementData['stance'] {
  if (isDisagreement(claim) || (claim.kind === 'fact' && rank === 'deprecated')) return 'differs';
  return new Set(sources.map(({ source }) => source)).size > 1 ? 'agrees' : 'alone';
}
