import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.each([
  ['a letter was left out', 'relationship', ['relationships', 'reactions'], 'relationships'],
  ['letters changed places', 'plaec', ['place', 'film'], 'place'],
  ['capital letters', 'Min-Ho', ['mun-hwa', 'min-ho'], 'min-ho'],
  ['nothing is near', 'dream', ['past', 'present'], undefined],
  ['there is nothing to choose from', 'dream', [], undefined],
  ['two letters of a short word may differ', 'cat', ['cow', 'horse'], 'cow'],
  ['three letters of a short word may not', 'cat', ['dog', 'horse'], undefined],
  ['of a long word a third may differ', 'encyclopaedya', ['encyclopedia'], 'encyclopedia'],
  ['of equals the first', 's9', ['s1', 's2'], 's1'],
  ['the nearest wins over the first', 'chapter', ['charter', 'chapters'], 'charter'],
])('%s', (_, written, candidates, expected) => {
  expect(nearest(written, candidates)).toBe(expected);
});

test('what was written right is found, wherever it stands', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), fc.nat(), (words, at) => {
      const written = words[at % words.length] ?? '';
      expect(nearest(written, words)).toBe(written);
    }),
  );
});
