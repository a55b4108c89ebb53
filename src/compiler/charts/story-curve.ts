import { pairs } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ShowingPoint, StoryCurveData } from '#wiki/timeline-charts.ts';
import { rounded } from '#lib/rounded.ts';
import type { ScreenAxis, Showing } from './screen-axis.ts';

const height = 240;
const top = 14;
/** The numbers of the parts are below it. */
const bottom = 206;

/**
 * Returns the chart of screen order against story order, with a point for each showing, or undefined for fewer than two
 * showings.
 */
export function storyCurve(showings: readonly Showing[], axis: ScreenAxis): StoryCurveData | undefined {
  if (showings.length < 2) return undefined;
  const ranks = ranksOf(showings);
  const ranksShown = showings.map(({ event }) => ranks.get(event) ?? 1);
  const y = scaleLinear([1, Math.max(ranks.size, 2)], [bottom, top]);
  const points = showings.map(({ event, showing, position }): ShowingPoint => ({
    event,
    ...(showing > 0 && { showing }),
    x: axis.x(position),
    y: rounded(y(ranks.get(event) ?? 1)),
  }));
  return {
    height,
    ticks: [1, ...y.ticks(4).filter((tick) => tick > 1 && Number.isInteger(tick))].map((number) => ({
      number,
      y: rounded(y(number)),
    })),
    points,
    back: pairs(ranksShown).filter(([before, after]) => after < before).length,
    repeated: new Set(showings.filter(({ showing }) => showing > 0).map(({ event }) => event)).size,
  };
}

/**
 * Returns the rank in the story of each shown scene, from 1, by its index among the events, which are in story order.
 * Only shown scenes count: the height of a point must not reveal how many are still to come.
 */
function ranksOf(showings: readonly Showing[]): ReadonlyMap<number, number> {
  const shown = new Set(showings.map(({ event }) => event));
  return new Map([...shown].toSorted((a, b) => a - b).map((event, at) => [event, at + 1]));
}
