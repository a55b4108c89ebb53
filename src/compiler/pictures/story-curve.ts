import { pairs } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ShowingMark, StoryCurveView } from '#wiki/picture-views.ts';
import type { AppearanceView } from '#wiki/views.ts';
import { rounded } from './rounded.ts';
import type { ScreenAxis, Showing } from './screen-axis.ts';

const height = 240;
const top = 14;
/** Below it stand the numbers of the parts. */
const bottom = 206;

/**
 * Draws the order of the screen against that of the story: a mark for each of the showings, which are those of the
 * events. Nothing where fewer than two scenes were shown.
 */
export function storyCurve(
  events: readonly AppearanceView[],
  showings: readonly Showing[],
  axis: ScreenAxis,
): StoryCurveView | undefined {
  if (showings.length < 2) return undefined;
  const numberOf = (event: number) => events[event]?.number ?? 1;
  const numbers = showings.map(({ event }) => numberOf(event));
  const last = Math.max(...numbers);
  const y = scaleLinear([1, Math.max(last, 2)], [bottom, top]);
  const marks = showings.map(({ event, showing, position }): ShowingMark => ({
    event,
    ...(showing > 0 && { showing }),
    x: axis.x(position),
    y: rounded(y(numberOf(event))),
  }));
  return {
    height,
    ticks: [1, ...y.ticks(4).filter((tick) => tick > 1 && Number.isInteger(tick))].map((number) => ({
      number,
      y: rounded(y(number)),
    })),
    marks,
    back: pairs(numbers).filter(([before, after]) => after < before).length,
    repeated: new Set(showings.filter(({ showing }) => showing > 0).map(({ event }) => event)).size,
    present: marks.filter(({ event }) => events[event]?.thread === 'present').length,
  };
}
