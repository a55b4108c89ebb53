import { expect, test } from 'vitest';
import { fieldPath } from './field-path.ts';
import { pathText } from './json-file.ts';

interface Lamp {
  name: string;
  oil?: { name: string };
  wicks: { words: string[] }[];
}

test.each<[string, (lamp: Lamp) => unknown, (string | number)[]]>([
  ['the whole', (lamp) => lamp, []],
  ['a field', ({ name }) => name, ['name']],
  ['a field of what may be missing', (lamp) => lamp.oil?.name, ['oil', 'name']],
  ['an item of a list, by its number', ({ wicks }) => wicks[3]?.words[0], ['wicks', 3, 'words', 0]],
])('returns the path of %s', (_, pick, path) => {
  expect(fieldPath<Lamp>(pick)).toEqual(path);
});

test('a path has the names of the fields', () => {
  expect(pathText(fieldPath<Lamp>(({ wicks }) => wicks[3]?.words[0]))).toBe('wicks[3].words[0]');
});
