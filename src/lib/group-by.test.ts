import { expect, test } from 'vitest';
import { groupBy } from './group-by.ts';

test('groups keep the order in which their first items come', () => {
  expect(groupBy(['bread', 'apple', 'berry', 'ant'], (word) => word.charAt(0))).toEqual([
    ['bread', 'berry'],
    ['apple', 'ant'],
  ]);
});

test('no items, no groups', () => {
  expect(groupBy([], String)).toEqual([]);
});
