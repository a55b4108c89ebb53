import { mean } from 'd3-array';

/** A step of the chart, from left to right. */
export interface Column {
  /** The lines that run through it. */
  lines: readonly number[];
  /** Those that meet in it; they stand side by side. */
  meeting: ReadonlySet<number>;
  /** Those that have not begun: here stands the name that belongs to them, which nothing should cross. */
  names: ReadonlySet<number>;
}

/** How often it sweeps over each first order; it begins from fewer where the chart is long. */
const sweeps = 4;
const startsOf = (columns: number) => Math.max(3, Math.min(8, Math.floor(1200 / columns)));
/** How much worse than two lines that cross is a line that crosses a name. */
const crossedName = 10;

/**
 * Orders the lines of every column from the top down, so that few cross. Those that meet stand side by side. From each
 * of several first orders it sweeps to and fro: a column takes over the order of the one before, and those that meet
 * gather where they cross least. The best of all that is kept. The same columns give the same orders.
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

/** Brings lines into an order that only depends on the seed; the seed 0 leaves them as they are. */
function shuffled(lines: readonly number[], seed: number): number[] {
  // A product with an odd number, cut off at a power of two, scatters whole numbers.
  const key = (line: number) => (seed === 0 ? line : Math.imul(line + 1, 2654435761 + 2 * seed * 40503) >>> 0);
  return lines.toSorted((a, b) => key(a) - key(b));
}

function sweepOnce(columns: readonly Column[], orders: readonly number[][], forwards: boolean): number[][] {
  const swept = [...orders];
  const way = forwards ? 1 : -1;
  const steps = columns.map((_, at) => (forwards ? at : columns.length - 1 - at));
  for (const [step, at] of steps.entries()) {
    const column = columns[at];
    if (!column) continue;
    const before = placesIn((step === 0 ? swept[at] : swept[at - way]) ?? []);
    const after = placesIn(swept[at + way] ?? []);
    swept[at] = orderColumn(column, before, after, companions(columns, at, way));
  }
  return swept;
}

type Places = ReadonlyMap<number, number>;

function orderColumn(
  { lines, meeting, names }: Column,
  before: Places,
  after: Places,
  companionsOf: (line: number) => readonly number[],
): number[] {
  const sorted = lines.filter((line) => before.has(line)).toSorted((a, b) => placeOf(before, a) - placeOf(before, b));
  // A line that begins goes where it stands in the next column, as far as that is known, or beside those it will meet.
  for (const line of lines
    .filter((each) => !before.has(each))
    .toSorted((a, b) => placeOf(after, a) - placeOf(after, b))) {
    const above = sorted.findLastIndex((other) => placeOf(after, other) < placeOf(after, line));
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

  // Those that meet begin above all others and step down past one after another.
  const place = { best: 0, costs: Infinity };
  let costs = 0;
  for (let at = 0; at <= others.length; at++) {
    // Of places with as many crossings the nearest is taken.
    const far = Math.abs(at + (together.length - 1) / 2 - wanted) / 1000;
    if (costs + far < place.costs) Object.assign(place, { best: at, costs: costs + far });
    const other = others[at];
    if (other === undefined) break;
    const counts = names.has(other) ? crossedName : 1;
    for (const line of together) {
      costs += counts * (crossed(before, other, line) - crossed(before, line, other));
      costs += counts * (crossed(after, other, line) - crossed(after, line, other));
    }
  }
  return [...others.slice(0, place.best), ...together, ...others.slice(place.best)];
}

function placeOf(places: Places, line: number): number {
  return places.get(line) ?? Infinity;
}

/** 1 where a line that stands above another stood below it, otherwise 0. */
function crossed(places: Places, above: number, below: number): number {
  return (places.get(above) ?? -Infinity) > (places.get(below) ?? Infinity) ? 1 : 0;
}

/** Whom a line meets next, on the way that a sweep goes. */
function companions(columns: readonly Column[], at: number, way: number): (line: number) => readonly number[] {
  return (line) => {
    for (let next = at; next >= 0 && next < columns.length; next += way) {
      const meeting = columns[next]?.meeting;
      if (meeting?.has(line) && meeting.size > 1) return [...meeting].filter((other) => other !== line);
    }
    return [];
  };
}

/** What orders cost: crossings, those of names more, and a little for every place that a line moves. */
function costOf(columns: readonly Column[], orders: readonly number[][]): number {
  let costs = 0;
  let before: Places = new Map();
  for (const [at, order] of orders.entries()) {
    const names = columns[at]?.names;
    costs += crossingsOf(before, order, (line) => (names?.has(line) ? crossedName : 1));
    for (const [place, line] of order.entries()) costs += Math.abs((before.get(line) ?? place) - place) / 100;
    before = placesIn(order);
  }
  return costs;
}

/** The crossings from one column to the next; each costs what the dearer of its lines does. */
function crossingsOf(before: Places, order: readonly number[], costsOf: (line: number) => number): number {
  const kept = order.flatMap((line) => {
    const place = before.get(line);
    return place === undefined ? [] : [{ place, costs: costsOf(line) }];
  });
  let costs = 0;
  for (const [at, above] of kept.entries()) {
    for (let next = at + 1; next < kept.length; next++) {
      const below = kept[next];
      if (below && below.place < above.place) costs += Math.max(above.costs, below.costs);
    }
  }
  return costs;
}

function placesIn(order: readonly number[]): Map<number, number> {
  return new Map(order.map((line, place) => [line, place]));
}
