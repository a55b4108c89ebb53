import { expect, test } from 'vitest';
import { starShares } from './star-shares.ts';

test.each([
  ['★★★¾☆', 3.75, 5, [1, 1, 1, 0.75, 0]],
  ['★★☆', 2, 3, [1, 1, 0]],
  ['☆☆☆☆', 0, 4, [0, 0, 0, 0]],
  ['★ x 9.1', 9.1, 10, [1, 1, 1, 1, 1, 1, 1, 1, 1, expect.closeTo(0.1)]],
])('%s is drawn in stars as printed', (printed, value, scale, shares) => {
  expect(starShares({ printed, value, scale })).toEqual(shares);
});

test.each([
  ['9/10', 9, 10],
  ['★ 70/100', 70, 100],
])('%s is not drawn', (printed, value, scale) => {
  expect(starShares({ printed, value, scale })).toBeUndefined();
});
