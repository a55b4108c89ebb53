import { expect, test } from 'vitest';
import { namesInProse, spellingOf, spellings } from './spellings.ts';

const sources = [{ source: 'leaf' }];
const known = spellings([
  {
    name: { text: 'Baek Mu-jin', sources },
    aliases: [
      { text: 'Paek Mujin', sources },
      { text: 'Moo-jin', sources },
    ],
  },
  { name: { text: 'Han Do-yeon', sources }, aliases: [] },
]);

test.each([
  ['Mu-jin', undefined],
  ['Mujin', undefined],
  ['Moo-jin', undefined],
  ['Baek', undefined],
  ['Mu-jun', 'Mu-jin'],
  ['Mu-Jin', 'Mu-jin'],
  ['Do-yoen', undefined],
  ['Do-yon', 'Do-yeon'],
  ['So-yeon', undefined],
  ['Doyeon', 'Do-yeon'],
  ['DOYEON', 'Do-yeon'],
  ['Handsome', undefined],
  ['Hand', undefined],
])('%s means %s', (word, meant) => {
  expect(spellingOf(word, known)).toBe(meant);
});

test('names are found only in readable text, with their index in the source', () => {
  const text = 'In [Do-yeon’s](character:Han-do) Tower, says 백무진 of *Mu-jin*.[^Do-yeon#Mu-jin]';
  const words = namesInProse(text);
  expect(words.map(({ word }) => word)).toEqual(['In', 'Do-yeon', 'Tower', 'Mu-jin']);
  for (const { word, index } of words) expect(text.slice(index, index + word.length)).toBe(word);
});
