import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsOutOfOrder } from './out-of-order.ts';

/** Scenes by their position in the story, in screen order. */
const onScreen = (...orders: number[]) => orders.map((order, index) => ({ order, position: index + 1 }));
const found = (...orders: number[]) => [...positionsOutOfOrder(onScreen(...orders))];

test.each<[string, number[], number[]]>([
  ['told as it happened', [1, 2, 3], []],
  ['only shifted by an opening from the end', [4, 1, 2, 3], [1]],
  ['opened by a scene that is shown again in its place', [5, 1, 2, 3, 4, 5], [1]],
  ['a look back in the middle', [2, 3, 1, 4], [3]],
  ['nothing', [], []],
])('%s', (_, orders, positions) => {
  expect(found(...orders)).toEqual(positions);
});

test('without the result, screen order is story order, and the result is as small as possible', () => {
  const films = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 8 });
  fc.assert(
    fc.property(films, (orders) => {
      const out = positionsOutOfOrder(onScreen(...orders));
      const rest = onScreen(...orders).filter(({ position }) => !out.has(position));
      expect(isRising(rest.map(({ order }) => order))).toBe(true);
      expect(rest.length).toBe(longestRising(orders));
    }),
  );
});

function isRising(orders: readonly number[]): boolean {
  return orders.every((order, index) => index === 0 || (orders[index - 1] ?? 0) < order);
}

/** Brute force over all subsets of scenes. */
function longestRising(orders: readonly number[]): number {
  const choices = Array.from({ length: 2 ** orders.length }, (_, bits) =>
    orders.filter((_order, index) => (bits >> index) % 2 === 1),
  );
  return Math.max(...choices.filter(isRising).map(({ length }) => length));
}
