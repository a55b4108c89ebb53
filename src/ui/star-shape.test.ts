import { expect, test } from 'vitest';
import { areaLeftOf, starCorners, starCut, starSide } from './star-shape.ts';

/** The share of a star's area left of a line, counted in small squares. */
function counted(line: number): number {
  const steps = 400;
  const cells = Array.from({ length: steps * steps }, (_, cell) => [
    (((cell % steps) + 0.5) * starSide) / steps,
    ((Math.floor(cell / steps) + 0.5) * starSide) / steps,
  ]).filter(([x = 0, y = 0]) => isInside(x, y));
  return cells.filter(([x = 0]) => x < line).length / cells.length;
}

function isInside(x: number, y: number): boolean {
  let inside = false;
  for (const [corner, [x1, y1]] of starCorners.entries()) {
    const [x2, y2] = starCorners[(corner + 1) % starCorners.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

test.each([0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9])('%d of a star is that share of its area', (share) => {
  expect(areaLeftOf(starCut(share))).toBeCloseTo(share, 9);
  expect(counted(starCut(share))).toBeCloseTo(share, 2);
});

test('half a star is cut in the middle; none and a whole one at the sides', () => {
  expect(starCut(0.5)).toBeCloseTo(starSide / 2, 9);
  expect([starCut(0), starCut(-1), starCut(1), starCut(2)]).toEqual([0, 0, starSide, starSide]);
});

test('a star fits its square', () => {
  expect(starCorners.flat().every((at) => at >= 0 && at <= starSide)).toBe(true);
});
