import { max, min, range } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import { groupBy } from '#lib/group-by.ts';
import { rounded } from '#lib/rounded.ts';
import type { RatingRowData, RatingStripData } from '#wiki/chart-data.ts';
import { narrowest } from './relationship-layout.ts';
import { spread } from './spread.ts';

/** One percent on the narrowest drawing, in pixels, without the space that dots need beyond 0 and 100. */
const percent = (narrowest - 24) / 100;
/** The row of labels, and the lines from there to the dots. */
const labelHeight = 36;
/** Radii in pixels: of a single voice or an unknown number, and of the fewest and the most votes. */
const single = 5;
const radii = [5, 11];
const lane = 24;
/** From one label to the next, in percent: two digits and some air. */
const labelGap = 24 / percent;
const maxLabels = Math.floor(100 / labelGap);

/**
 * Returns the ratings that have a share as dots on a line from 0 to 100 %. Dots that would overlap in the narrowest
 * drawing are above each other, and labels that would are moved apart.
 */
export function ratingStrip(rows: readonly RatingRowData[]): RatingStripData {
  const radius = scaleSqrt([0, max(rows, ({ votes }) => votes) ?? 1], radii);
  const dots = rows
    .flatMap(({ share, votes }, at) =>
      share === undefined ? [] : [{ at, x: share, r: votes === undefined ? single : rounded(radius(votes)) }],
    )
    .toSorted((a, b) => a.x - b.x);
  const lanes = lanesOf(dots);
  const height = labelHeight + ((max(lanes) ?? 0) + 1) * lane;
  const points = dots.map((dot, index) => ({ ...dot, y: height - lane * ((lanes[index] ?? 0) + 0.5) }));
  return { height, points, labels: labelsOf(points) };
}

/** Returns for each dot, from left to right, the lowest lane in which it touches no other. */
function lanesOf(dots: readonly { x: number; r: number }[]): number[] {
  const ends: number[] = [];
  return dots.map(({ x, r }) => {
    const free = ends.findIndex((end) => x * percent - r > end);
    const at = free < 0 ? ends.length : free;
    ends[at] = x * percent + r + 1;
    return at;
  });
}

/** Returns a label for each whole percent with a dot, or, if there are too many, for some of them, evenly chosen. */
function labelsOf(points: RatingStripData['points']): RatingStripData['labels'] {
  const all = groupBy(points, ({ x }) => String(Math.round(x))).map((group) => {
    const top = min(group, ({ y }) => y) ?? 0;
    const to = group.find(({ y }) => y === top) ?? group[0];
    return { share: Math.round(to.x), to: { x: to.x, y: to.y } };
  });
  const labels =
    all.length <= maxLabels
      ? all
      : range(maxLabels).flatMap((at) => all[Math.round((at * (all.length - 1)) / (maxLabels - 1))] ?? []);
  const wanted = spread(labels.map(({ to }) => ({ wanted: to.x, weight: 1, gap: labelGap })));
  return labels.map((label, at) => {
    const toTheEnd = (labels.length - 1 - at) * labelGap;
    return { ...label, x: rounded(Math.max(at * labelGap, Math.min(wanted[at] ?? 0, 100 - toTheEnd))) };
  });
}
