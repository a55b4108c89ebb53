import { mean } from 'd3-array';

/** A column of the chart, from left to right. */
export interface Column {
  /** The lines in this column. */
  lines: readonly number[];
  /** Lines that share its scene; they are adjacent. */
  meeting: ReadonlySet<number>;
  /** Lines that have not started: their names are here, and no line should cross those. */
  names: ReadonlySet<number>;
}

/** Sweeps over each initial order; long charts start from fewer initial orders. */
const sweeps = 4;
const startsOf = (columns: number) => Math.max(3, Math.min(8, Math.floor(1200 / columns)));
/** Cost of a line that crosses a name, relative to two lines that cross. */
const crossedName = 10;

/**
 * Returns the order of the lines of every column, from the top down, with few crossings; lines that share a scene are
 * adjacent.
 *
 * From each of several initial orders it sweeps back and forth: a column takes over the order of the one before, and
 * lines that share its scene move together where they cross least. The best result is returned. Deterministic.
 */
export function orderLines(columns: readonly Column[]): number[][] {
  let best: number[][] = [];
  let least = Infinity;
  for (let start = 0; start < startsOf(columns.length); start++) {
    let orders = columns.map(({ lines }) => shuffled(lines, start));
    for (let sweep = 0; sweep < sweeps; sweep++) {
      orders = sweepOnce(columns, orders, sweep % 2 === 0);
      const costs = costOf(columns, orders);
      if (costs < least) [best, least] = [orders, costs];
    }
  }
  return best;
}

/** Returns lines in an order that depends only on the seed; the seed 0 leaves them unchanged. */
function shuffled(lines: readonly number[], seed: number): number[] {
  // Multiplicative hashing: a product with an odd number, modulo a power of two, scatters integers.
  const key = (line: number) => (seed === 0 ? line : Math.imul(line + 1, 2654435761 + 2 * seed * 40503) >>> 0);
  return lines.toSorted((a, b) => key(a) - key(b));
}

function sweepOnce(columns: readonly Column[], orders: readonly number[][], forwards: boolean): number[][] {
  const swept = [...orders];
  const direction = forwards ? 1 : -1;
  const steps = columns.map((_, at) => (forwards ? at : columns.length - 1 - at));
  for (const [step, at] of steps.entries()) {
    const column = columns[at];
    if (!column) continue;
    const before = positionsIn((step === 0 ? swept[at] : swept[at - direction]) ?? []);
    const after = positionsIn(swept[at + direction] ?? []);
    swept[at] = orderColumn(column, before, after, companions(columns, at, direction));
  }
  return swept;
}

type Positions = ReadonlyMap<number, number>;

function orderColumn(
  { lines, meeting, names }: Column,
  before: Positions,
  after: Positions,
  companionsOf: (line: number) => readonly number[],
): number[] {
  const sorted = lines
    .filter((line) => before.has(line))
    .toSorted((a, b) => positionOf(before, a) - positionOf(before, b));
  // A new line takes its position in the next column, if known, or goes beside the lines with which it next shares a
  // scene.
  for (const line of lines
    .filter((each) => !before.has(each))
    .toSorted((a, b) => positionOf(after, a) - positionOf(after, b))) {
    const above = sorted.findLastIndex((other) => positionOf(after, other) < positionOf(after, line));
    const beside = mean(
      companionsOf(line).filter((other) => sorted.includes(other)),
      (other) => sorted.indexOf(other),
    );
    sorted.splice(after.has(line) ? above + 1 : Math.ceil(beside ?? sorted.length), 0, line);
  }
  const together = sorted.filter((line) => meeting.has(line));
  if (together.length < 2) return sorted;
  const others = sorted.filter((line) => !meeting.has(line));
  const wanted = mean(together, (line) => sorted.indexOf(line)) ?? 0;

  // The lines that share the scene start at the top and move down past one other line at a time.
  const position = { best: 0, costs: Infinity };
  let costs = 0;
  for (let at = 0; at <= others.length; at++) {
    // Among positions with equal crossings, the nearest wins.
    const far = Math.abs(at + (together.length - 1) / 2 - wanted) / 1000;
    if (costs + far < position.costs) Object.assign(position, { best: at, costs: costs + far });
    const other = others[at];
    if (other === undefined) break;
    const counts = names.has(other) ? crossedName : 1;
    for (const line of together) {
      costs += counts * (crossed(before, other, line) - crossed(before, line, other));
      costs += counts * (crossed(after, other, line) - crossed(after, line, other));
    }
  }
  return [...others.slice(0, position.best), ...together, ...others.slice(position.best)];
}

function positionOf(positions: Positions, line: number): number {
  return positions.get(line) ?? Infinity;
}

/** Returns 1 if `above` was below `below` in these positions, otherwise 0. */
function crossed(positions: Positions, above: number, below: number): number {
  return (positions.get(above) ?? -Infinity) > (positions.get(below) ?? Infinity) ? 1 : 0;
}

/** Returns the lines with which a line next shares a scene, in the direction of the sweep. */
function companions(columns: readonly Column[], at: number, direction: number): (line: number) => readonly number[] {
  return (line) => {
    for (let next = at; next >= 0 && next < columns.length; next += direction) {
      const meeting = columns[next]?.meeting;
      if (meeting?.has(line) && meeting.size > 1) return [...meeting].filter((other) => other !== line);
    }
    return [];
  };
}

/** Returns the cost of orders: crossings, more for those of names, and a little for every position that a line moves. */
function costOf(columns: readonly Column[], orders: readonly number[][]): number {
  let costs = 0;
  let before: Positions = new Map();
  for (const [at, order] of orders.entries()) {
    const names = columns[at]?.names;
    costs += crossingsOf(before, order, (line) => (names?.has(line) ? crossedName : 1));
    for (const [index, line] of order.entries()) costs += Math.abs((before.get(line) ?? index) - index) / 100;
    before = positionsIn(order);
  }
  return costs;
}

/**
 * Returns the cost of the crossings between two columns; a crossing costs as much as the more expensive of its lines.
 */
function crossingsOf(before: Positions, order: readonly number[], costsOf: (line: number) => number): number {
  const kept = order.flatMap((line) => {
    const position = before.get(line);
    return position === undefined ? [] : [{ position, costs: costsOf(line) }];
  });
  let costs = 0;
  for (const [at, above] of kept.entries()) {
    for (let next = at + 1; next < kept.length; next++) {
      const below = kept[next];
      if (below && below.position < above.position) costs += Math.max(above.costs, below.costs);
    }
  }
  return costs;
}

function positionsIn(order: readonly number[]): Map<number, number> {
  return new Map(order.map((line, index) => [line, index]));
}
