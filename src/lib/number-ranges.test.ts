import { expect, test } from 'vitest';
import { numberRanges } from './number-ranges.ts';

test.each([
  [[], []],
  [[3], [[3, 3]]],
  [
    [4, 1, 2, 3, 7],
    [
      [1, 4],
      [7, 7],
    ],
  ],
  [
    [2, 2, 5, 4],
    [
      [2, 2],
      [4, 5],
    ],
  ],
])('numbers as runs of consecutive ones: %j', (numbers, ranges) => {
  expect(numberRanges(numbers)).toEqual(ranges);
});
