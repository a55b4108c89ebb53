import fc from 'fast-check';
import { curveBumpX, line } from 'd3-shape';
import { expect, test } from 'vitest';
import { pathPoints } from '#tests/fixtures/svg-paths.ts';
import { bumpPath } from './bump-path.ts';

test('a level line is one command, however long', () => {
  expect(bumpPath(2, [40, 40, 40, 40])).toBe('M2.5 40h3');
});

test('the line goes through the middle of every column, like d3’s curve', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.nat(9), heights, (first, ys) => {
      const points = ys.map((y, step): [number, number] => [first + step + 0.5, y]);
      const asDrawn = pathPoints(bumpPath(first, ys));
      for (const [x, y] of points) expect(asDrawn(x)).toBeCloseTo(y, 6);
      const d3 = pathPoints(line().curve(curveBumpX)(points) ?? '');
      for (const [x] of points.slice(1)) expect(asDrawn(x - 0.5)).toBeCloseTo(d3(x - 0.5), 6);
    }),
  );
});
