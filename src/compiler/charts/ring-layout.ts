import { rounded } from '#lib/rounded.ts';

/** Width of the drawing in the narrowest supported window (360 px), in pixels. */
export const narrowest = 286;

/** Pixels from one emblem to the one below: emblem, two lines of a name, and a gap. */
const pitch = 100;
/**
 * Pixels from the middle of a place to the centre of its emblem: up, with the name below it, or down, with the name
 * above.
 */
const aside = 24;
const columns = 3;

/** A place in percent across and pixels down. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Returns places for labelled items in a ring, counter-clockwise from the top left, so that neighbours in the list are
 * neighbours in the ring; the first `inner` items are in its middle.
 *
 * Each item has a third of the narrowest drawing to itself, so that nothing overlaps there; wider drawings only spread
 * the items. Labels are on the outside: above the items of the upper half that are more than `aside` from the middle,
 * and below the others.
 */
export function ringLayout(count: number, inner: number): { height: number; places: Place[] } {
  const ring = count - inner;
  const left = Math.ceil(ring / 2);
  const rows = Math.max(left, inner);
  const height = rows * pitch;
  const middle = height / 2;
  const column = 100 / columns;
  /** Returns the offset of the middle of a place from the middle of the drawing. */
  const offOf = (place: number, of: number) => (place - (of - 1) / 2) * pitch;
  const yOf = (off: number) => middle + off + (off < 0 ? aside : -aside);
  const xOffset = (off: number): number => {
    if (inner > 0 && Math.abs(off) < ((inner + 1) / 2) * pitch) return column;
    // An ellipse, at least half a column from the middle, so that left and right stay apart.
    const reach = off / (height / 2);
    return Math.max(column / 2, column * Math.sqrt(Math.max(0, 1 - reach * reach)));
  };
  const inMiddle = Array.from({ length: inner }, (_, place) => ({ x: 50, y: yOf(offOf(place, inner)) }));
  const onLeft = Array.from({ length: left }, (_, place) => {
    const off = offOf(place, left);
    return { x: 50 - xOffset(off), y: yOf(off) };
  });
  const onRight = Array.from({ length: ring - left }, (_, place) => {
    const off = offOf(ring - left - 1 - place, ring - left);
    return { x: 50 + xOffset(off), y: yOf(off) };
  });
  const places = [...inMiddle, ...onLeft, ...onRight].map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
  return { height, places };
}

/**
 * Returns an SVG path between two places that bends towards the middle, so that it does not cross what is between them.
 */
export function curveBetween(from: Place, to: Place, height: number): string {
  const x = bent(from.x, to.x, 50);
  const y = bent(from.y, to.y, height / 2);
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

function bent(at: number, other: number, middle: number): number {
  return rounded((at + other) / 4 + middle / 2);
}
