import { rounded } from '#lib/rounded.ts';

/** The drawing on the narrowest window that is served, 360 px: pixels between the edges of the chart. */
export const narrowest = 286;

/** How high a line of a name is, with some air, in pixels. */
const lineHeight = 18;
const columns = 3;

/** A position in percent across and pixels down. */
export interface RingPosition {
  x: number;
  y: number;
  /** Whether the name is above the thing. */
  nameAbove?: true;
}

/**
 * Returns positions for things with names, in a ring, counter-clockwise from the top left, so that neighbours in the
 * list are neighbours in the ring; the first `inner` of them are in its middle. A thing has a third of the narrowest
 * drawing to itself, so that nothing overlaps there; wider drawings only pull things apart. Names, of `lines` lines at
 * most, are outside: those of the upper half above their things, the others below.
 */
export function ringLayout(count: number, inner: number, lines: number): { height: number; positions: RingPosition[] } {
  // From one emblem to the one below it, in pixels: emblem, name, and some air.
  const pitch = 64 + lines * lineHeight;
  // From the middle of a position to the centre of its emblem: up, with the name below it, or down, with the name above.
  const aside = 6 + (lines * lineHeight) / 2;
  const ring = count - inner;
  const left = Math.ceil(ring / 2);
  const rows = Math.max(left, inner);
  const height = rows * pitch;
  const middle = height / 2;
  const column = 100 / columns;
  /** The middle of a position, counted from that of the drawing. */
  const offOf = (index: number, of: number) => (index - (of - 1) / 2) * pitch;
  const sideways = (off: number): number => {
    if (inner > 0 && Math.abs(off) < ((inner + 1) / 2) * pitch) return column;
    // An ellipse around the middle, never nearer to it than half a column, so that left and right keep apart.
    const reach = off / (height / 2);
    return Math.max(column / 2, column * Math.sqrt(Math.max(0, 1 - reach * reach)));
  };
  const positionAt = (off: number, x: number): RingPosition => ({
    x: rounded(x),
    y: rounded(middle + off + (off < 0 ? aside : -aside)),
    ...(off < 0 && { nameAbove: true as const }),
  });
  const inMiddle = Array.from({ length: inner }, (_, index) => positionAt(offOf(index, inner), 50));
  const onLeft = Array.from({ length: left }, (_, index) => {
    const off = offOf(index, left);
    return positionAt(off, 50 - sideways(off));
  });
  const onRight = Array.from({ length: ring - left }, (_, index) => {
    const off = offOf(ring - left - 1 - index, ring - left);
    return positionAt(off, 50 + sideways(off));
  });
  const positions = [...inMiddle, ...onLeft, ...onRight];
  return { height, positions };
}

/** Returns a line between two positions, bent towards the middle, so that it avoids what is between them. */
export function curveBetween(from: RingPosition, to: RingPosition, height: number): string {
  const x = bent(from.x, to.x, 50);
  const y = bent(from.y, to.y, height / 2);
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

function bent(at: number, other: number, middle: number): number {
  return rounded((at + other) / 4 + middle / 2);
}
