import { expect, test } from 'vitest';
import { paginate, paginationOf } from './paginate.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

test.each([
  [0, [0]],
  [1, [1]],
  [60, [60]],
  [61, [31, 30]],
  [120, [60, 60]],
  [121, [41, 40, 40]],
])('a list of %i cards is divided into pages of equal length: %j', (count, lengths) => {
  const pages = paginate(numbers(count));
  expect(pages.map(({ length }) => length)).toEqual(lengths);
  expect(pages.flat()).toEqual(numbers(count));
});

test('what takes more room makes pages shorter', () => {
  expect(paginate(numbers(31), () => 2).map(({ length }) => length)).toEqual([16, 15]);
  // 40 large ones take as much room as 80 small ones: half of all is after 30 large ones.
  expect(paginate(numbers(80), (number) => (number < 40 ? 2 : 1)).map(({ length }) => length)).toEqual([30, 50]);
});

test('a page knows how many entries are on all of them; the page of a list that is not divided says nothing', () => {
  expect(paginationOf(paginate(numbers(61)), 2)).toEqual({ page: 2, pages: 2, entries: 61 });
  expect(paginationOf(paginate(numbers(60)), 1)).toBe(undefined);
});
