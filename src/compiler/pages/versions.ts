import { sort } from 'd3-array';
import { leadingValues } from '#wiki/leading-values.ts';
import type { VersionCell, VersionsPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { isDisagreement } from '../disagreement.ts';
import { breadcrumbs, citationsOf, headOf, linkOf } from '../page-parts.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Site } from '../schemas/site.ts';
import type { Work } from '../schemas/work.ts';
import { qualifiedValue } from '../shared-data/claim-data.ts';
import type { SiteIndex } from '../site-index.ts';
import { filmOf } from './film.ts';

/**
 * Returns the page with the film and its other versions side by side: its remakes and sequels of which the part knows
 * something that a row of the table asks for, by year.
 */
export function versionsPage(index: SiteIndex): Draft<VersionsPage> {
  const { site } = index.content;
  const film = filmOf(index);
  const cellsOf = (claims: readonly Claim[]) => site.versionRows.map((row) => cellOf(index, row, claims));
  const versions = [
    { page: linkOf(index, 'film', film.id), cells: cellsOf(film.claims) },
    ...versionsOf(index)
      .map(({ id, claims }) => ({ page: linkOf(index, 'works', id), cells: cellsOf(claims) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
  ];
  const isFilled = site.versionRows.map((_, at) => versions.some(({ cells }) => (cells[at] ?? null) !== null));
  return {
    ...headOf('versions'),
    breadcrumbs: breadcrumbs('works'),
    rows: site.versionRows.filter((_, at) => isFilled[at]).map(({ id, label }) => ({ id, label })),
    versions: versions.map(({ page, cells }) => ({ page, cells: cells.filter((_, at) => isFilled[at]) })),
  };
}

/** Returns the film's remakes and sequels, by year. */
export function versionsOf({ content }: SiteIndex): Work[] {
  const others = [...content.entities.works.values()].filter(({ type }) => type === 'remake' || type === 'sequel');
  return sort(others, ({ year = 9999 }) => year);
}

/** Returns what the first claim of a row that a version has says; null if it has none of them. */
function cellOf(index: SiteIndex, row: Site['versionRows'][number], claims: readonly Claim[]): VersionCell | null {
  const [claim] = row.claims.flatMap((id) => claims.find((each) => each.id === id) ?? []);
  if (!claim) return null;
  return {
    claim: claim.id,
    values: leadingValues(claim).map((value) => ({
      ...qualifiedValue(index, value),
      citations: citationsOf(index, value.sources),
    })),
    ...(isDisagreement(claim) && { differs: true as const }),
  };
}
