import { expect, test } from 'vitest';
import { inShards } from './in-shards.ts';

test('each entry is in the shard of its key, in the given order, and a shard may be empty', () => {
  const entries = [
    ['lamp', 1],
    ['oil', 2],
    ['fog', 3],
  ] as const;
  const shards = inShards(entries, 3, (key, among) => (key.length - 3) % among);
  expect(shards.map((shard) => Object.entries(shard))).toEqual([
    [
      ['oil', 2],
      ['fog', 3],
    ],
    [['lamp', 1]],
    [],
  ]);
});
