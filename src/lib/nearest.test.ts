import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['a letter was left out', 'relationship', ['relationships', 'reactions'], 'relationships'],
  ['letters are transposed', 'plaec', ['place', 'film'], 'place'],
  ['capital letters', 'Min-Ho', ['mun-hwa', 'min-ho'], 'min-ho'],
  ['no candidate is close', 'dream', ['past', 'present'], undefined],
  ['there are no candidates', 'dream', [], undefined],
  ['two letters of a short word may differ', 'cat', ['cow', 'horse'], 'cow'],
  ['three letters of a short word may not', 'cat', ['dog', 'horse'], undefined],
  ['a third of a long word may differ', 'encyclopaedya', ['encyclopedia'], 'encyclopedia'],
  ['the first of equal candidates wins', 's9', ['s1', 's2'], 's1'],
  ['the closest candidate wins over the first', 'chapter', ['charter', 'chapters'], 'charter'],
])('%s', (_, written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected);
});

test('finds a correctly spelled candidate at any position', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), fc.nat(), (words, at) => {
      const written = words[at % words.length] ?? '';
      expect(nearest(written, words)).toBe(written);
    }),
  );
});
