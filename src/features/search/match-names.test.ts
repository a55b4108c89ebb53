import { expect, test } from 'vitest';
import { isMisspelling } from './match-names.ts';

test.each([
  ['sialor', 'sailor', 'two letters transposed'],
  ['sailer', 'sailor', 'a wrong letter'],
  ['sailoor', 'sailor', 'an extra letter'],
  ['sailr', 'sailor', 'a missing letter'],
])('%s is %s with %s', (typed, word) => {
  expect(isMisspelling(typed, word)).toBe(true);
});

test.each([
  ['sailor', 'sailor', 'no error'],
  ['sialro', 'sailor', 'two errors'],
  ['home', 'hope', 'too short to match'],
  ['saill', 'sailors', 'two letters missing'],
])('%s does not match %s: %s', (typed, word) => {
  expect(isMisspelling(typed, word)).toBe(false);
});
