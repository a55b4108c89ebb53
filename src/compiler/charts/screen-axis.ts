import { group, max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Part } from '#wiki/part.ts';
import type { ScreenAxisData } from '#wiki/timeline-charts.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { rounded } from '#lib/rounded.ts';

/** One showing of a scene. */
export interface Showing {
  /** Index of its scene among the events. */
  event: number;
  /** Index among the showings of its scene. */
  showing: number;
  /** From 1. */
  position: number;
  part: Part;
}

/** Returns the showings that the part has reached, in screen order. */
export function showingsOf(events: readonly AppearanceData[]): Showing[] {
  return events
    .flatMap(({ screen }, event) => screen.map((at, showing) => ({ event, showing, ...at })))
    .toSorted((a, b) => a.position - b.position);
}

/** Screen order as an axis on which every position has the same width. */
export interface ScreenAxis {
  data: ScreenAxisData;
  /** Returns the middle of a position, in percent. */
  x: (position: number) => number;
}

/** Returns the axis of showings in screen order, from the first position of the film to the last of them. */
export function screenAxis(showings: readonly Showing[]): ScreenAxis {
  const positions = max(showings, ({ position }) => position) ?? 0;
  // A position spans from its number minus one to its number.
  const scale = scaleLinear([0, Math.max(positions, 1)], [0, 100]);
  const parts = [...group(showings, ({ part }) => part)].map(([part, shown]) => ({
    part,
    from: rounded(scale((min(shown, ({ position }) => position) ?? 1) - 1)),
    to: rounded(scale(max(shown, ({ position }) => position) ?? 1)),
  }));
  return { data: { positions, parts }, x: (position) => rounded(scale(position - 0.5)) };
}
