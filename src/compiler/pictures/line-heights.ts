import { mean, min } from 'd3-array';
import type { Column } from './narrative-order.ts';
import { spread } from './spread.ts';

/** Pixels between lines that meet, and between any others. */
export const apart = { meeting: 20, others: 30 };

/**
 * Gives every line its height in every column, in whole pixels, the highest at 0: in the order given, those that meet
 * close together, all others wide apart, and each as near as can be to where it was before.
 */
export function lineHeights(columns: readonly Column[], orders: readonly number[][]): Map<number, number>[] {
  let heights: Map<number, number>[] = [];
  // The first lines know nothing of what comes; a way back and forth tells them.
  for (const way of [1, -1, 1]) {
    const passed: Map<number, number>[] = Array.from({ length: columns.length });
    const steps = columns.map((_, at) => (way === 1 ? at : columns.length - 1 - at));
    for (const [step, at] of steps.entries()) {
      const before = step === 0 ? heights[at] : passed[at - way];
      passed[at] = columnHeights(columns[at], orders[at] ?? [], before ?? new Map());
    }
    heights = passed;
  }
  const highest = min(heights.flatMap((column) => [...column.values()])) ?? 0;
  return heights.map((column) => new Map([...column].map(([line, y]) => [line, Math.round(y - highest)])));
}

function columnHeights(
  column: Column | undefined,
  order: readonly number[],
  before: ReadonlyMap<number, number>,
): Map<number, number> {
  const bundles = bundlesOf(order, column?.meeting ?? new Set());
  let above = 0;
  const places = spread(
    bundles.map((bundle, at) => {
      const known = bundle.filter((line) => before.has(line));
      const wanted = mean(known, (line) => (before.get(line) ?? 0) - bundle.indexOf(line) * apart.meeting);
      const span = ((bundles[at - 1]?.length ?? 1) - 1) * apart.meeting;
      above = wanted ?? above + span + apart.others;
      // A line that begins goes where there is room.
      return { wanted: above, weight: Math.max(known.length, 0.01), gap: span + apart.others };
    }),
  );
  return new Map(
    bundles.flatMap((bundle, at) =>
      bundle.map((line, place): [number, number] => [line, (places[at] ?? 0) + place * apart.meeting]),
    ),
  );
}

/** The lines of a column from the top down, those that meet as one. */
function bundlesOf(order: readonly number[], meeting: ReadonlySet<number>): number[][] {
  const bundles: number[][] = [];
  for (const line of order) {
    const last = bundles.at(-1);
    if (meeting.has(line) && last?.[0] !== undefined && meeting.has(last[0])) last.push(line);
    else bundles.push([line]);
  }
  return bundles;
}
