import { rounded } from '#lib/rounded.ts';

/** The drawing on the narrowest window that is served, 360 px: pixels between the edges of the picture. */
export const narrowest = 286;

/** From one emblem to the one below it, in pixels: emblem, two lines of a name, and some air. */
const pitch = 100;
/** From the middle of a place to the centre of its emblem: up, with the name below it, or down, with the name above. */
const aside = 24;
const columns = 3;

/** A place in percent across and pixels down. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Places for things with names, in a ring, counter-clockwise from the top left, so that neighbours in the
 * list are neighbours in the ring; the first `inner` of them stand in its middle. A thing has a third of the narrowest
 * drawing to itself, so that nothing overlaps there; wider drawings only pull things apart. Names stand outside: those of
 * the upper half above their things, more than `aside` from the middle, and the others below.
 */
export function ringLayout(count: number, inner: number): { height: number; places: Place[] } {
  const ring = count - inner;
  const left = Math.ceil(ring / 2);
  const rows = Math.max(left, inner);
  const height = rows * pitch;
  const middle = height / 2;
  const column = 100 / columns;
  /** The middle of a place, counted from that of the drawing. */
  const offOf = (place: number, of: number) => (place - (of - 1) / 2) * pitch;
  const yOf = (off: number) => middle + off + (off < 0 ? aside : -aside);
  const sideways = (off: number): number => {
    if (inner > 0 && Math.abs(off) < ((inner + 1) / 2) * pitch) return column;
    // An ellipse around the middle, never nearer to it than half a column, so that left and right keep apart.
    const reach = off / (height / 2);
    return Math.max(column / 2, column * Math.sqrt(Math.max(0, 1 - reach * reach)));
  };
  const inMiddle = Array.from({ length: inner }, (_, place) => ({ x: 50, y: yOf(offOf(place, inner)) }));
  const onLeft = Array.from({ length: left }, (_, place) => {
    const off = offOf(place, left);
    return { x: 50 - sideways(off), y: yOf(off) };
  });
  const onRight = Array.from({ length: ring - left }, (_, place) => {
    const off = offOf(ring - left - 1 - place, ring - left);
    return { x: 50 + sideways(off), y: yOf(off) };
  });
  const places = [...inMiddle, ...onLeft, ...onRight].map(({ x, y }) => ({ x: rounded(x), y: rounded(y) }));
  return { height, places };
}

/** A line between two places that gives way towards the middle, so that it does not run through what lies between. */
export function curveBetween(from: Place, to: Place, height: number): string {
  const x = bent(from.x, to.x, 50);
  const y = bent(from.y, to.y, height / 2);
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

function bent(at: number, other: number, middle: number): number {
  return rounded((at + other) / 4 + middle / 2);
}
