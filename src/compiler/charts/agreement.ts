import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { groupBy } from '#lib/group-by.ts';
import type { AgreementChartData, AgreementRowData, AgreementStance } from '#wiki/chart-data.ts';
import { isDisagreement, standingValues } from '../disagreement.ts';
import { linkOf } from '../page-parts.ts';
import type { Claim } from '../schemas/claim.ts';
import type { SiteIndex } from '../site-index.ts';
import { rounded } from '#lib/rounded.ts';

type Counts = ReturnType<typeof countsBySource>[number];

/** At first sight; each source has a page with all that it says. */
const most = 15;

/**
 * How the sources that say most stand to the others: statements that each makes alone lie left of the zero line, those
 * of which others speak too lie right of it, out of all such statements. Undefined for fewer than two sources.
 */
export function agreementChart(index: SiteIndex, all: readonly Claim[]): AgreementChartData | undefined {
  // Names are spelled and things are seen in many ways, of which none makes another wrong.
  const claims = all.filter(({ kind }) => kind === 'fact');
  const shared = claims.filter((claim) => speakersOf(claim).size > 1).length;
  const counted = countsBySource(claims).toSorted((a, b) => b.all - a.all);
  if (counted.length < 2 || shared === 0) return undefined;
  const shown = counted.slice(0, most);
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

/** On how many statements each source stands how to the others. */
function countsBySource(claims: readonly Claim[]) {
  const spoken = claims.flatMap((claim) =>
    [...speakersOf(claim)].map((source) => ({ source, stance: stanceOf(claim) })),
  );
  return groupBy(spoken, ({ source }) => source).map((all) => {
    const count = (stance: AgreementStance) => all.filter((each) => each.stance === stance).length;
    const [{ source }] = all;
    return { source, all: all.length, alone: count('alone'), differs: count('differs'), agrees: count('agrees') };
  });
}

/** How the sources that speak of a statement stand to each other. */
function stanceOf(claim: Claim): AgreementStance {
  if (speakersOf(claim).size === 1) return 'alone';
  return isDisagreement(claim) ? 'differs' : 'agrees';
}

/** Who says something of a statement that still stands. */
function speakersOf(claim: Claim): Set<string> {
  return new Set(standingValues(claim).flatMap(({ sources }) => sources.map(({ source }) => source)));
}
