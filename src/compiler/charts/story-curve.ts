import { pairs } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ShowingPoint, StoryCurveData } from '#wiki/timeline-charts.ts';
import { rounded } from '#lib/rounded.ts';
import type { ScreenAxis, Showing } from './screen-axis.ts';

const height = 240;
const top = 14;
/** Below it stand the numbers of the parts. */
const bottom = 206;

/**
 * Draws the order of the screen against that of the story: a mark for each of the showings. Nothing where fewer than two scenes were shown.
 */
export function storyCurve(showings: readonly Showing[], axis: ScreenAxis): StoryCurveData | undefined {
  if (showings.length < 2) return undefined;
  const ranks = ranksOf(showings);
  const places = showings.map(({ event }) => ranks.get(event) ?? 1);
  const y = scaleLinear([1, Math.max(ranks.size, 2)], [bottom, top]);
  const marks = showings.map(({ event, showing, position }): ShowingPoint => ({
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
    marks,
    back: pairs(places).filter(([before, after]) => after < before).length,
    repeated: new Set(showings.filter(({ showing }) => showing > 0).map(({ event }) => event)).size,
  };
}

/**
 * The places in the story of the scenes that were shown, from 1, by their places among the events, which stand in story
 * order. Only those that were shown are counted: the height of a mark must not tell how many are still to come.
 */
function ranksOf(showings: readonly Showing[]): ReadonlyMap<number, number> {
  const shown = new Set(showings.map(({ event }) => event));
  return new Map([...shown].toSorted((a, b) => a - b).map((event, at) => [event, at + 1]));
}
