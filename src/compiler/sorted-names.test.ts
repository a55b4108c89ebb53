import { expect, test } from 'vitest';
import { compareNames } from './sorted-names.ts';

test.each([
  ['en', ['Harbour', 'The Anchor', 'Note 10', 'Note 9'], ['The Anchor', 'Harbour', 'Note 9', 'Note 10']],
  // In Danish, å and aa sort last, and an English article is part of the name.
  ['da', ['Åen', 'Zoo', 'The'], ['The', 'Zoo', 'Åen']],
  ['en-GB', ['The B', 'A'], ['A', 'The B']],
])('names are sorted as in an index of the language: %s', (lang, names, sorted) => {
  expect(names.toSorted(compareNames(lang))).toEqual(sorted);
});
