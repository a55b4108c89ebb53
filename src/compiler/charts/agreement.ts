import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { groupBy } from '#lib/group-by.ts';
import type { AgreementChartData, AgreementRowData, AgreementStance } from '#wiki/chart-data.ts';
import { isDisagreement, acceptedValues } from '../disagreement.ts';
import { linkOf } from '../page-parts.ts';
import type { Claim } from '../schemas/claim.ts';
import type { SiteIndex } from '../site-index.ts';
import { rounded } from '#lib/rounded.ts';

type Counts = ReturnType<typeof countsBySource>[number];

/** Maximum number of rows; each source has a page with all its statements. */
const maxRows = 15;

/**
 * Returns how the sources with most statements relate to the others, or undefined for fewer than two sources.
 * Statements that only one source makes are left of the zero line; those that others also make are right of it, out of
 * all shared statements.
 */
export function agreementChart(index: SiteIndex, all: readonly Claim[]): AgreementChartData | undefined {
  // Spellings and views cannot contradict each other.
  const claims = all.filter(({ kind }) => kind === 'fact');
  const shared = claims.filter((claim) => sourcesOf(claim).size > 1).length;
  const counted = countsBySource(claims).toSorted((a, b) => b.all - a.all);
  if (counted.length < 2 || shared === 0) return undefined;
  const shown = counted.slice(0, maxRows);
  const alone = max(shown, (counts) => counts.alone) ?? 0;
  const scale = scaleLinear([-alone, shared], [0, 100]);
  return {
    sources: counted.length,
    shared,
    zero: rounded(scale(0)),
    rows: shown.map((counts) => ({
      source: linkOf(index, 'sources', counts.source),
      bars: barsOf(counts, shared, scale),
    })),
  };
}

function barsOf(
  { alone, differs, agrees }: Counts,
  shared: number,
  scale: (count: number) => number,
): AgreementRowData['bars'] {
  const spans: [AgreementStance, number, number][] = [
    ['alone', -alone, 0],
    ['differs', 0, differs],
    ['agrees', differs, differs + agrees],
    ['silent', differs + agrees, shared],
  ];
  return spans.map(([stance, from, to]) => ({
    stance,
    count: to - from,
    x: rounded(scale(from)),
    width: rounded(scale(to) - scale(from)),
  }));
}

/** Counts the statements of each source by stance. */
function countsBySource(claims: readonly Claim[]) {
  const spoken = claims.flatMap((claim) =>
    [...sourcesOf(claim)].map((source) => ({ source, stance: stanceOf(claim) })),
  );
  return groupBy(spoken, ({ source }) => source).map((all) => {
    const count = (stance: AgreementStance) => all.filter((each) => each.stance === stance).length;
    const [{ source }] = all;
    return { source, all: all.length, alone: count('alone'), differs: count('differs'), agrees: count('agrees') };
  });
}

/** Returns how the sources of a claim relate to each other. */
function stanceOf(claim: Claim): AgreementStance {
  if (sourcesOf(claim).size === 1) return 'alone';
  return isDisagreement(claim) ? 'differs' : 'agrees';
}

/** Returns the sources of a claim's values that are not deprecated. */
function sourcesOf(claim: Claim): Set<string> {
  return new Set(acceptedValues(claim).flatMap(({ sources }) => sources.map(({ source }) => source)));
}
