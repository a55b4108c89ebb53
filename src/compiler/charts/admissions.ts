import { max, range, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { defined } from '#lib/defined.ts';
import { groupBy } from '#lib/group-by.ts';
import type { AdmissionsDayData, AdmissionsChartData } from '#wiki/chart-data.ts';
import { plainText } from '#wiki/prose.ts';
import { citationsOf, proseOf } from '../page-parts.ts';
import type { ClaimValue } from '../schemas/claim.ts';
import type { Film } from '../schemas/film.ts';
import { rounded } from '#lib/rounded.ts';
import { shownClaims } from './shown-claims.ts';
import type { SiteIndex } from '../site-index.ts';

/** Low enough that a phone shows it as a whole with its text, and twelve lines of the grid still apart. */
const height = 128;
/**
 * The last day always has a tick; round ones nearer to it than this, in percent, are left out, since they would
 * overlap.
 */
const besideLast = 8;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * Returns the chart of cumulative admissions by day since the release, with the break-even line, or undefined if fewer
 * than two days are known. If sources differ on a day, each has a point, and the line goes through the best-ranked
 * value, the first of equals.
 */
export function admissionsChart(index: SiteIndex, film: Film): AdmissionsChartData | undefined {
  const release = shownClaims(film.claims, 'release')[0]?.value.date;
  if (release === undefined) return undefined;
  const covered = shownClaims(film.claims, 'admissions').flatMap(({ value: { count, on, note, sources } }) =>
    count && on !== undefined
      ? [{ day: dayOf(on, release), date: on, amount: count.amount, note, citations: citationsOf(index, sources) }]
      : [],
  );
  const days = groupBy(
    covered.filter(({ day }) => day >= 1).toSorted((a, b) => a.day - b.day),
    ({ date }) => date,
  );
  if (days.length < 2) return undefined;
  const breakEven = shownClaims(film.claims, 'break-even').flatMap(({ value: { count, sources } }) =>
    count ? [{ amount: count.amount, citations: citationsOf(index, sources) }] : [],
  );
  const most = max([...covered, ...breakEven], ({ amount }) => amount) ?? 0;
  const x = scaleLinear([1, max(covered, ({ day }) => day) ?? 1], [0, 100]);
  const y = scaleLinear([0, most], [height, 0]);
  const views = days.map((points): AdmissionsDayData => ({
    day: points[0].day,
    date: points[0].date,
    x: rounded(x(points[0].day)),
    ...defined({ note: noteOf(index, points) }),
    points: points.map(({ amount, citations }) => ({ amount, y: rounded(y(amount)), citations })),
  }));
  const through = line<AdmissionsDayData>(
    (day) => day.x,
    (day) => day.points[0]?.y ?? 0,
  );
  const lastDay = views.at(-1) ?? { day: 1, x: 0 };
  return {
    height,
    release,
    days: views,
    breakEven: breakEven.map(({ amount, citations }) => ({ amount, y: rounded(y(amount)), citations })),
    line: through(views) ?? '',
    dayTicks: [
      ...[1, ...x.ticks(4).filter((day) => day > 1)]
        .map((day) => ({ day, x: rounded(x(day)) }))
        .filter((tick) => lastDay.x - tick.x > besideLast),
      { day: lastDay.day, x: lastDay.x },
    ],
    amountTicks: amountTicks(most).map((tick) => ({ ...tick, y: rounded(y(tick.amount)) })),
    ...defined({ section: film.body.find(({ includes }) => includes === 'admissions')?.id }),
  };
}

/** Returns the remarks on a day's figures, as text, or undefined without any. */
function noteOf(index: SiteIndex, points: readonly Pick<ClaimValue, 'note'>[]): string | undefined {
  const notes = points.flatMap(({ note }) => (note ? plainText(proseOf(index, note)) : []));
  return notes.length === 0 ? undefined : notes.join('; ');
}

/** Returns a line for each power of ten (each million for a film with millions of viewers), and which are labelled. */
function amountTicks(most: number): { amount: number; labelled?: true }[] {
  const step = 10 ** Math.floor(Math.log10(most / 2));
  const labelled = new Set(ticks(0, most, 3));
  return range(0, most + step / 2, step)
    .filter((amount) => amount <= most)
    .map((amount) => ({ amount, ...(labelled.has(amount) && { labelled: true }) }));
}

/** Returns the number of a day, counted from the release, which is day 1. Both are ISO dates. */
export function dayOf(date: string, release: string): number {
  return Math.round((Date.parse(date) - Date.parse(release)) / dayLength) + 1;
}
