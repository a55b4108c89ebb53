import { least, max, range } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { rounded } from '#lib/rounded.ts';
import type { RelationshipLineData, RelationshipPlotData } from '#wiki/chart-data.ts';
import { fittingLines } from './name-lines.ts';
import { type Box, labelBox, meet, narrowest, nodeBoxes, outlineBox, pixels } from './relationship-layout.ts';

/** What a line connects: people by index, or someone and a group. `words` are in the order of its ends. */
export interface Connection {
  from: number;
  to: { person: number } | { outline: number };
  ties: number[];
  words: readonly string[];
}

/** A quadratic curve in percent across and pixels down. */
interface Curve {
  start: Point;
  bend: Point;
  end: Point;
}

interface Point {
  x: number;
  y: number;
}

/** Between the columns, where nobody is, in percent. */
const aisles = [32.5, 67.5];
/** The size of words on lines, in pixels, and the most letters that fit between two columns. */
const word = { letter: 6.9, line: 16, letters: 9, lines: 2 };
/** Where along a line its word may be, the best first. */
const along = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];
/** Points of a line that are looked at; neighbours are a few pixels apart. */
const samples = range(1, 40).map((step) => step / 40);

/**
 * Returns the lines of connections: the straightest way that crosses nobody, with its word where nothing else is. A line
 * without such a way is drawn only on focus, and a word without such a place is left to the list.
 */
export function relationshipLines(
  plot: Omit<RelationshipPlotData, 'lines'>,
  connections: readonly Connection[],
): RelationshipLineData[] {
  const drawn = connections.map((connection) => {
    const ways = waysOf(plot, connection);
    const clear = ways.find((way) => isClear(plot, connection, way));
    return { connection, curve: clear ?? ways[0], isFree: clear !== undefined };
  });
  const taken = [...plot.nodes.flatMap(nodeBoxes), ...plot.outlines.map(outlineBox)];
  const atRest = drawn.flatMap(({ curve, isFree }) => (curve && isFree ? [curve] : []));
  return drawn.flatMap(({ connection: { ties, words }, curve, isFree }) => {
    if (!curve) return [];
    const placed = isFree ? placeWord(curve, words, taken, atRest) : undefined;
    if (placed) taken.push(placed.box);
    return {
      d: `M${at(curve.start)}Q${at(curve.bend)} ${at(curve.end)}`,
      ties,
      ...defined({ word: placed?.word }),
      ...(!isFree && { onFocus: true as const }),
    };
  });
}

/** Returns the ways that a line may take, the best first: straight, or by one of the aisles. */
function waysOf({ nodes, outlines }: Omit<RelationshipPlotData, 'lines'>, { from, to }: Connection): Curve[] {
  const start = nodes[from];
  if (!start) return [];
  if ('outline' in to) {
    const outline = outlines[to.outline];
    if (!outline) return [];
    const y = outline.y > start.y ? outline.y : outline.y + outline.height;
    return [start.x, ...aisles].map((x) => ({
      start,
      bend: { x, y: x === start.x ? (start.y + y) / 2 : start.y },
      end: { x, y },
    }));
  }
  const end = nodes[to.person];
  if (!end) return [];
  const halfway = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const bends = [
    halfway,
    { x: start.x, y: end.y },
    { x: end.x, y: start.y },
    ...aisles.flatMap((x) => [
      { x, y: start.y },
      { x, y: end.y },
      { x: 2 * x - halfway.x, y: halfway.y },
    ]),
  ];
  return bends.map((bend) => ({ start, bend, end }));
}

/** Returns whether a line crosses nobody but those at its ends, no label, and no group to which none of its ends belongs. */
function isClear(
  { nodes, outlines }: Omit<RelationshipPlotData, 'lines'>,
  { from, to }: Connection,
  curve: Curve,
): boolean {
  const ends = 'person' in to ? [from, to.person] : [from];
  const avoided = [
    ...nodes.filter((_, index) => !ends.includes(index)).flatMap(nodeBoxes),
    ...outlines.flatMap((outline) =>
      outline.members.some((member) => ends.includes(member)) ? labelBox(outline) : outlineBox(outline),
    ),
  ];
  return samples.every((t) => {
    const { x, y } = pointAt(curve, t);
    const dot = { left: pixels(x), right: pixels(x), top: y, bottom: y };
    return dot.left >= 0 && dot.right <= narrowest && !avoided.some((box) => meet(dot, box));
  });
}

/** Returns the words of a line where they meet nothing and cross few other lines, or undefined if there is no such place. */
function placeWord(curve: Curve, words: readonly string[], taken: readonly Box[], curves: readonly Curve[]) {
  const lines = words.length > 1 ? [...words] : linesOfWord(words[0] ?? '');
  if (!lines || lines.length === 0 || lines.some((line) => line === '')) return undefined;
  const places = along.flatMap((t, rank) => {
    const { x, y } = pointAt(curve, t);
    const box = wordBox({ x, y, lines });
    if (box.left < 0 || box.right > narrowest || taken.some((other) => meet(box, other))) return [];
    const crossed = curves.filter(
      (other) => other !== curve && samples.some((step) => isIn(box, pointAt(other, step))),
    );
    return { word: { x: rounded(x), y: rounded(y), lines }, box, cost: crossed.length * along.length + rank };
  });
  return least(places, ({ cost }) => cost);
}

/** Returns a label in lines that fit on a line between people, or undefined if it is too long. */
export function linesOfWord(label: string): string[] | undefined {
  return fittingLines(label, word.letters, word.lines);
}

/** Returns the box of words on a line, around their middle. */
export function wordBox({ x, y, lines }: NonNullable<RelationshipLineData['word']>): Box {
  const half = ((max(lines, ({ length }) => length) ?? 0) * word.letter) / 2 + 1;
  const tall = (lines.length * word.line) / 2;
  return { left: pixels(x) - half, right: pixels(x) + half, top: y - tall, bottom: y + tall };
}

function isIn({ left, right, top, bottom }: Box, { x, y }: Point): boolean {
  return pixels(x) > left && pixels(x) < right && y > top && y < bottom;
}

function pointAt({ start, bend, end }: Curve, t: number): Point {
  const on = (from: number, by: number, to: number) => (1 - t) ** 2 * from + 2 * t * (1 - t) * by + t * t * to;
  return { x: on(start.x, bend.x, end.x), y: on(start.y, bend.y, end.y) };
}

function at({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}
