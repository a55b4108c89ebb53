import { expect, test } from 'vitest';
import { isMistyped } from './typing-error.ts';

test.each([
  ['sialor', 'sailor', 'two letters exchanged'],
  ['sailer', 'sailor', 'a wrong letter'],
  ['sailoor', 'sailor', 'one too many'],
  ['sailr', 'sailor', 'one too few'],
])('%s is %s with %s', (typed, word) => {
  expect(isMistyped(typed, word)).toBe(true);
});

test.each([
  ['sailor', 'sailor', 'no error'],
  ['sialro', 'sailor', 'two errors'],
  ['home', 'hope', 'too short to tell'],
  ['saill', 'sailors', 'two letters missing'],
])('%s is not taken for %s: %s', (typed, word) => {
  expect(isMistyped(typed, word)).toBe(false);
});
