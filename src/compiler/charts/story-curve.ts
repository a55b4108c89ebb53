import { pairs } from 'd3-array';
import type { StoryCurveData } from '#wiki/timeline-charts.ts';
import type { ScreenAxis, Showing } from './screen-axis.ts';

/**
 * Returns the chart that joins screen order to story order, with a point for each showing, or undefined for fewer than
 * two showings.
 */
export function storyCurve(showings: readonly Showing[], axis: ScreenAxis): StoryCurveData | undefined {
  if (showings.length < 2) return undefined;
  const places = placesOf(showings);
  const points = showings.map(({ event, showing, position }) => ({
    event,
    ...(showing > 0 && { showing }),
    x: axis.x(position),
    place: places.get(event) ?? 1,
  }));
  return {
    points,
    places: places.size,
    back: pairs(points).filter(([before, after]) => after.place < before.place).length,
    repeated: new Set(showings.filter(({ showing }) => showing > 0).map(({ event }) => event)).size,
  };
}

/**
 * Returns the place in the story of each shown scene, from 1, by its index among the events, which are in story order.
 * Only shown scenes count: where a thread ends must not reveal how many are still to come.
 */
function placesOf(showings: readonly Showing[]): ReadonlyMap<number, number> {
  const shown = new Set(showings.map(({ event }) => event));
  return new Map([...shown].toSorted((a, b) => a - b).map((event, at) => [event, at + 1]));
}
