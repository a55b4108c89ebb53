import { expect, test } from 'vitest';
import { bumpPath } from '../../compiler/pictures/bump-path.ts';
import { curveEnd } from './curve-end.ts';

test.each([
  [4, [30], { column: 4.5, y: 30 }],
  [0, [30, 30, 30], { column: 2.5, y: 30 }],
  [2, [30, 10, 10, 52], { column: 5.5, y: 52 }],
  [7, [30, 44, 40], { column: 9.5, y: 40 }],
])('a line from column %i through %j ends where its last height is', (first, heights, end) => {
  expect(curveEnd(bumpPath(first, heights))).toEqual(end);
});
