import { mean, sum } from 'd3-array';

/** A step of the chart, from left to right. */
export interface Column {
  /** The lines that run through it. */
  lines: readonly number[];
  /** Those that meet in it; they stand side by side. */
  meeting: ReadonlySet<number>;
}

/**
 * Orders the lines of every column from the top down, so that few cross. Those that meet stand side by side. Sweeps to
 * and fro, each time beside the order of the column before (barycentres for lines that begin, the best of all places
 * for those that meet), and keeps the best of the sweeps. The same columns give the same orders.
 */
export function orderLines(columns: readonly Column[]): number[][] {
  let orders = columns.map(({ lines }) => [...lines]);
  let best = orders;
  let fewest = Infinity;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    orders = sweepOnce(columns, orders, sweep % 2 === 0);
    const crossings = countCrossings(orders);
    if (crossings < fewest) [best, fewest] = [orders, crossings];
  }
  return best;
}

const sweeps = 8;

function sweepOnce(columns: readonly Column[], orders: readonly number[][], forwards: boolean): number[][] {
  const swept = orders.map((order) => [...order]);
  const steps = columns.map((_, at) => (forwards ? at : columns.length - 1 - at));
  for (const [step, at] of steps.entries()) {
    const column = columns[at];
    if (!column) continue;
    const before = step === 0 ? (swept[at] ?? []) : (swept[at + (forwards ? -1 : 1)] ?? []);
    const after = swept[at + (forwards ? 1 : -1)] ?? [];
    swept[at] = orderColumn(column, before, after, companions(columns, at, forwards));
  }
  return swept;
}

function orderColumn(
  { lines, meeting }: Column,
  before: readonly number[],
  after: readonly number[],
  companionsOf: (line: number) => readonly number[],
): number[] {
  const places = placesIn(before);
  // A line that begins goes beside those whom it will meet; where none of them is there yet, below all.
  const key = (line: number) =>
    places.get(line) ?? mean(companionsOf(line).flatMap((other) => places.get(other) ?? [])) ?? before.length;
  const sorted = lines.toSorted((a, b) => key(a) - key(b) || a - b);
  const together = sorted.filter((line) => meeting.has(line));
  if (together.length < 2) return sorted;
  const others = sorted.filter((line) => !meeting.has(line));
  const wanted = mean(together, key) ?? 0;
  let best = sorted;
  let cost = Infinity;
  for (let place = 0; place <= others.length; place++) {
    const order = [...others.slice(0, place), ...together, ...others.slice(place)];
    // Of places with as many crossings the nearest is taken.
    const way = Math.abs((mean(together, (line) => order.indexOf(line)) ?? 0) - wanted) / (lines.length + 1);
    const crossed = crossingsBetween(before, order) + crossingsBetween(order, after) + way;
    if (crossed < cost) [best, cost] = [order, crossed];
  }
  return best;
}

/** Whom a line meets next, on the way that a sweep goes. */
function companions(columns: readonly Column[], at: number, forwards: boolean): (line: number) => readonly number[] {
  return (line) => {
    for (let next = at; next >= 0 && next < columns.length; next += forwards ? 1 : -1) {
      const meeting = columns[next]?.meeting;
      if (meeting?.has(line) && meeting.size > 1) return [...meeting].filter((other) => other !== line);
    }
    return [];
  };
}

/** How many pairs of lines change places from one column to the next, in all. */
export function countCrossings(orders: readonly number[][]): number {
  return sum(orders, (order, at) => crossingsBetween(orders[at - 1] ?? [], order));
}

function crossingsBetween(before: readonly number[], after: readonly number[]): number {
  const places = placesIn(before);
  const kept = after.flatMap((line) => places.get(line) ?? []);
  return sum(kept, (place, at) => kept.slice(at + 1).filter((other) => other < place).length);
}

function placesIn(order: readonly number[]): Map<number, number> {
  return new Map(order.map((line, place) => [line, place]));
}
