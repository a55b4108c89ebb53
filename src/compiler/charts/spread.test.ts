import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Spread, spread } from './spread.ts';

const item = (wanted: number, more: Partial<Spread> = {}): Spread => ({ wanted, weight: 1, gap: 10, ...more });

test('items with room are where they should be', () => {
  expect(spread([item(0), item(10), item(35)])).toEqual([0, 10, 35]);
});

test('neighbours that are too close share the displacement', () => {
  expect(spread([item(0), item(0)])).toEqual([-5, 5]);
  expect(spread([item(0, { weight: 3 }), item(0)])).toEqual([-2.5, 7.5]);
});

test('items that would swap keep their order', () => {
  expect(spread([item(30), item(0)])).toEqual([10, 20]);
});

test('every place keeps its gap, and items that already have it do not move', () => {
  const items = fc.array(
    fc.record({ wanted: fc.integer({ min: -99, max: 99 }), weight: fc.constantFrom(0.01, 1, 5), gap: fc.nat(30) }),
  );
  fc.assert(
    fc.property(items, (wishes) => {
      const positions = spread(wishes);
      const tooClose = wishes.filter(
        ({ gap }, at) => at > 0 && (positions[at] ?? 0) - (positions[at - 1] ?? 0) < gap - 1e-6,
      );
      expect(tooClose).toEqual([]);
      const content = wishes.map((wish, at) => ({ ...wish, wanted: positions[at] ?? 0 }));
      for (const [at, position] of spread(content).entries()) expect(position).toBeCloseTo(positions[at] ?? 0, 6);
    }),
  );
});
