import { expect, test } from 'vitest';
import { wordFilesOf } from './word-files.ts';

const starts = ['', 'lam', 'walk', 'wall', 'walr', 'z'];

test.each([
  ['anchor', 0, []],
  ['la', 0, [1]],
  ['lamp', 1, []],
  ['walk', 2, []],
  ['wal', 1, [2, 3, 4]],
  ['walrus', 4, []],
  ['zoo', 5, []],
])('"%s" stands in file %i, and longer words that begin so in %j', (word, exact, longer) => {
  expect(wordFilesOf(word, starts)).toEqual({ exact, longer });
});

test('too many files are not read for the beginning of a word', () => {
  expect(wordFilesOf('w', ['', 'wa', 'wb', 'wc', 'wd', 'we'])).toEqual({ exact: 0, longer: [] });
});
