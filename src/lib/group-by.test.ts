import { expect, test } from 'vitest';
import { groupBy } from './group-by.ts';

test('groups have the order of their first items', () => {
  expect(groupBy(['bread', 'apple', 'berry', 'ant'], (word) => word.charAt(0))).toEqual([
    ['bread', 'berry'],
    ['apple', 'ant'],
  ]);
});

test('no items have no groups', () => {
  expect(groupBy([], String)).toEqual([]);
});
