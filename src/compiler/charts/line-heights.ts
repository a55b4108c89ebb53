import { mean, median, min } from 'd3-array';
import type { Column } from './narrative-order.ts';
import { spread } from './spread.ts';

/** Pixels between lines that share a scene, and between other lines. */
export const apart = { meeting: 14, others: 24 };

type Heights = ReadonlyMap<number, number>;

/**
 * Returns the height of every line in every column, in whole pixels, the highest at 0: in the given order, lines that
 * share a scene close together, others far apart, and each as close as possible to its height in the column before. A
 * name keeps one height.
 */
export function lineHeights(columns: readonly Column[], orders: readonly number[][]): Heights[] {
  // The first pass does not know later columns, so further passes go back and forth. Then names are fixed, and two more
  // passes fit the lines to them.
  let heights: Heights[] = [];
  for (const forwards of [true, false, true]) heights = pass(columns, orders, heights, forwards, new Map());
  const names = nameHeights(columns, heights);
  for (const forwards of [false, true]) heights = pass(columns, orders, heights, forwards, names);
  const highest = min(heights.flatMap((column) => [...column.values()])) ?? 0;
  return heights.map((column) => new Map([...column].map(([line, y]) => [line, Math.round(y - highest)])));
}

function pass(
  columns: readonly Column[],
  orders: readonly number[][],
  heights: readonly Heights[],
  forwards: boolean,
  names: Heights,
): Heights[] {
  const passed: Heights[] = Array.from({ length: columns.length });
  const steps = columns.map((_, at) => (forwards ? at : columns.length - 1 - at));
  for (const [step, at] of steps.entries()) {
    const column = columns[at];
    const before = step === 0 ? heights[at] : passed[at + (forwards ? -1 : 1)];
    if (column) passed[at] = columnHeights(column, orders[at] ?? [], before ?? new Map(), names);
  }
  return passed;
}

/** Returns the median height of each name over its columns, with a gap between names that are above each other. */
function nameHeights(columns: readonly Column[], heights: readonly Heights[]): Heights {
  const held = new Map<number, number>();
  for (const names of nameGroups(columns)) {
    const middles = names.map((line) => {
      const known = columns.flatMap((column, at) => (column.names.has(line) ? (heights[at]?.get(line) ?? []) : []));
      return { line, wanted: median(known) ?? 0, weight: 1, gap: apart.others };
    });
    const sorted = middles.toSorted((a, b) => a.wanted - b.wanted);
    const positions = spread(sorted);
    for (const [at, { line }] of sorted.entries()) held.set(line, positions[at] ?? 0);
  }
  return held;
}

/** Returns the names, grouped by whether they share a column. */
function nameGroups(columns: readonly Column[]): number[][] {
  let groups: Set<number>[] = [];
  for (const { names } of columns) {
    if (names.size === 0) continue;
    const touched = groups.filter((known) => [...names].some((name) => known.has(name)));
    groups = [
      ...groups.filter((known) => !touched.includes(known)),
      new Set([...touched, names].flatMap((all) => [...all])),
    ];
  }
  return groups.map((all) => [...all]);
}

function columnHeights({ meeting, names }: Column, order: readonly number[], before: Heights, held: Heights): Heights {
  const bundles = bundlesOf(order, meeting);
  let above = 0;
  const positions = spread(
    bundles.map((bundle, at) => {
      const [first] = bundle;
      const name = first !== undefined && names.has(first) ? held.get(first) : undefined;
      const known = bundle.filter((line) => before.has(line));
      const wanted = name ?? mean(known, (line) => (before.get(line) ?? 0) - bundle.indexOf(line) * apart.meeting);
      const span = ((bundles[at - 1]?.length ?? 1) - 1) * apart.meeting;
      above = wanted ?? above + span + apart.others;
      // A new line goes where there is room; a name does not move.
      const weight = name === undefined ? Math.max(known.length, 0.01) : 1000;
      return { wanted: above, weight, gap: span + apart.others };
    }),
  );
  return new Map(
    bundles.flatMap((bundle, at) =>
      bundle.map((line, index): [number, number] => [line, (positions[at] ?? 0) + index * apart.meeting]),
    ),
  );
}

/** Returns the lines of a column from the top down, with those that share a scene as one bundle. */
function bundlesOf(order: readonly number[], meeting: ReadonlySet<number>): number[][] {
  const bundles: number[][] = [];
  for (const line of order) {
    const last = bundles.at(-1);
    if (meeting.has(line) && last?.[0] !== undefined && meeting.has(last[0])) last.push(line);
    else bundles.push([line]);
  }
  return bundles;
}
