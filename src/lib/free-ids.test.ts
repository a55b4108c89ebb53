import { expect, test } from 'vitest';
import { freeIds } from './free-ids.ts';

test('keeps ids that are not taken', () => {
  expect(freeIds(['names', 'sources'], ['release'])).toEqual(['names', 'sources']);
});

test('numbers ids that are taken, by others or by an earlier one', () => {
  expect(freeIds(['names', 'names', 'names-2'], ['names'])).toEqual(['names-2', 'names-3', 'names-2-2']);
});
