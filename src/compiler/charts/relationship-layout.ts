import { max, sum } from 'd3-array';
import { rounded } from '#lib/rounded.ts';
import type { RelationshipPlotData } from '#wiki/chart-data.ts';
import { letterWidth } from './name-lines.ts';

/** The drawing on the narrowest window that is served, 360 px: pixels between the edges of the chart. */
export const narrowest = 286;

/** Half of the mark of a person. */
const radius = 22;
/** From the centre of a mark to the foot of a name of no lines, and the height of each line, in pixels. */
const nameTop = radius + 5;
const nameLine = 17;
/** Between a name and the mark below it: in a column, and between those in the centre, whose line has words. */
const gap = { column: 14, centre: 50 };
/** Between the people in the middle and an outline; there is room for a word. */
const besideOutline = 34;
/** In an outline: above the first marks, with its label; below the last names; the width of a letter of its label. */
const inside = { top: 30, bottom: 10, letter: 7.6 };
/** As far out as names allow, so that words have room between the columns; in percent. */
const columns = { left: 15, centre: 50, right: 85 };

const inRow = 3;

/** Who is where, by index: from the top down in three columns, and in groups, of which the second is above the others. */
export interface Seating {
  centre: readonly number[];
  left: readonly number[];
  right: readonly number[];
  groups: readonly { label: string; members: readonly number[] }[];
}

type Node = RelationshipPlotData['nodes'][number];
type Outline = RelationshipPlotData['outlines'][number];

/** A rectangle in pixels of the narrowest drawing. What is apart in it is apart in any wider one, which only stretches. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Returns where everyone is, in percent across and pixels down, by index. `names` are their names, in lines. */
export function relationshipLayout(
  names: readonly string[][],
  { centre, left, right, groups }: Seating,
): Omit<RelationshipPlotData, 'lines'> {
  const nodes: Node[] = names.map((lines) => ({ x: 50, y: 0, lines }));
  const outlines: Outline[] = [];
  const place = (at: number, x: number, y: number) => {
    nodes[at] = { x: rounded(x), y: rounded(y), lines: names[at] ?? [] };
  };
  const tall = (at: number) => radius + nameTop + (names[at]?.length ?? 0) * nameLine;
  const columnHeight = (all: readonly number[], between: number) =>
    sum(all, (at) => tall(at)) + between * Math.max(0, all.length - 1);

  let top = 2;
  const enclose = ({ label, members }: Seating['groups'][number]) => {
    const start = top;
    top += inside.top;
    for (let first = 0; first < members.length; first += inRow) {
      const row = members.slice(first, first + inRow);
      for (const [index, at] of row.entries()) place(at, across(index, row.length), top + radius);
      top += (max(row, tall) ?? 0) + (first + inRow < members.length ? gap.column : inside.bottom);
    }
    outlines.push({ label, y: start, height: top - start, members: [...members] });
  };
  const middle = Math.max(
    columnHeight(left, gap.column),
    columnHeight(centre, gap.centre),
    columnHeight(right, gap.column),
  );
  const seat = (all: readonly number[], x: number, between: number) => {
    let y = top + (middle - columnHeight(all, between)) / 2;
    for (const at of all) {
      place(at, x, y + radius);
      y += tall(at) + between;
    }
  };

  const [below, above, ...further] = groups;
  if (above) {
    enclose(above);
    top += besideOutline;
  }
  seat(centre, columns.centre, gap.centre);
  seat(left, columns.left, gap.column);
  seat(right, columns.right, gap.column);
  top += middle;
  for (const group of [below, ...further]) {
    if (!group) continue;
    top += middle > 0 ? besideOutline : 0;
    enclose(group);
  }
  return { height: top + 2, nodes, outlines };
}

/** Returns the position in percent of one of at most so many in a row. */
function across(index: number, of: number): number {
  return columns.centre + (index - (of - 1) / 2) * (columns.right - columns.centre);
}

/** Returns the boxes of a person's mark and name. */
export function nodeBoxes({ x, y, lines }: Node): Box[] {
  const half = ((max(lines, ({ length }) => length) ?? 0) * letterWidth) / 2 + 2;
  const centre = pixels(x);
  return [
    { left: centre - radius - 1, right: centre + radius + 1, top: y - radius - 1, bottom: y + radius + 1 },
    { left: centre - half, right: centre + half, top: y + radius, bottom: y + nameTop + lines.length * nameLine },
  ];
}

/** Returns the box of an outline. */
export function outlineBox({ y, height }: Outline): Box {
  return { left: 0, right: narrowest, top: y, bottom: y + height };
}

/** Returns the box of the label of an outline, in its upper left corner. */
export function labelBox({ y, label }: Outline): Box {
  return { left: 10, right: 10 + label.length * inside.letter, top: y + 4, bottom: y + 24 };
}

/** Returns whether two boxes have a point in common. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Returns a position in percent in pixels of the narrowest drawing. */
export function pixels(x: number): number {
  return (x / 100) * narrowest;
}
