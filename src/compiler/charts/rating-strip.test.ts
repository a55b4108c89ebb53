import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RatingRowData } from '#wiki/chart-data.ts';
import { ratingStrip } from './rating-strip.ts';

const row = (share?: number, votes?: number): RatingRowData => ({
  by: 'audience',
  name: `Rating of ${share}`,
  pages: [],
  ...(share !== undefined && { share }),
  ...(votes !== undefined && { votes }),
});

test('each rating with a share is a dot at its percent, and has its label', () => {
  const { points, labels } = ratingStrip([row(90), row(20.4), row()]);
  expect(points.map(({ at, x }) => [at, x])).toEqual([
    [1, 20.4],
    [0, 90],
  ]);
  expect(labels.map(({ share, x }) => [share, x])).toEqual([
    [20, 20.4],
    [90, 90],
  ]);
});

test('the area of a dot grows with the votes, and an unknown number is as small as one voice', () => {
  const [none, few, most] = ratingStrip([row(10), row(40, 100), row(80, 400)]).points.map(({ r }) => r);
  expect([none, few, most]).toEqual([5, 8, 11]);
});

test('dots of one percent are above each other and share a label', () => {
  const { points, labels } = ratingStrip([row(50), row(50), row(90)]);
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
  expect(labels.map(({ share, to }) => [share, to.y])).toEqual([
    [50, Math.min(...points.map(({ y }) => y))],
    [90, Math.max(...points.map(({ y }) => y))],
  ]);
});

test('for any ratings no dots and no labels overlap in the narrowest drawing, and all are inside', () => {
  const shares = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.option(fc.integer({ min: 1, max: 1e6 }))), {
    minLength: 1,
    maxLength: 40,
  });
  const pixel = 100 / 262;
  fc.assert(
    fc.property(shares, (all) => {
      const { points, labels, height } = ratingStrip(all.map(([share, votes]) => row(share, votes ?? undefined)));
      expect(points).toHaveLength(all.length);
      for (const [at, one] of points.entries()) {
        expect(one.y + one.r).toBeLessThanOrEqual(height);
        for (const other of points.slice(at + 1)) {
          const apart = Math.hypot((one.x - other.x) / pixel, one.y - other.y);
          expect(apart).toBeGreaterThanOrEqual(one.r + other.r);
        }
      }
      const xs = labels.map(({ x }) => x);
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(100);
      for (const [at, x] of xs.slice(1).entries()) expect(x - (xs[at] ?? 0)).toBeGreaterThan(23 * pixel);
    }),
  );
});
