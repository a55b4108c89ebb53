import { expect, test } from 'vitest';
import { isForEveryone, sliceCharacters } from './slices.ts';

const common =
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후기니디리미비시이지치키티피히';

function slice(first: string[], later: string[]) {
  return new Map(sliceCharacters(first, [...first, ...later], common).map((made) => [made.name, made]));
}

test('the first Hangul slice holds what part 0 uses, and nothing later', () => {
  const slices = slice(['서연 Seo-yeon', '민호'], ['석등']);
  expect(slices.get('hangul-1')).toEqual({
    name: 'hangul-1',
    characters: '민서연호',
    range: 'U+1100-11FF,U+3130-318F,U+AC00-D7A3',
  });
});

test('what later parts add stands in slices of one size, among common syllables, in the order of the code', () => {
  const slices = slice(['서연'], ['석등']);
  const { characters = '', range = '' } = slices.get('hangul-2') ?? {};
  expect(characters).toHaveLength(48);
  const codes = range.split(',').map((code) => Number.parseInt(code.slice(2), 16));
  expect(codes).toEqual(codes.toSorted((a, b) => a - b));
  expect(String.fromCodePoint(...codes)).toBe(characters);
  expect(characters).toMatch(/등.*석/);
});

test('where later parts say the same in another order, nothing changes', () => {
  expect(slice(['서연'], ['석등', '눈'])).toEqual(slice(['서연'], ['눈', '등석']));
});

test('part 0 that uses more than one slice holds keeps what most texts use in the first', () => {
  const many = Array.from({ length: 120 }, (_, index) => String.fromCodePoint(0xac00 + index)).join('');
  const slices = slice([many, '힣', '힣'], []);
  expect(slices.get('hangul-1')?.characters).toHaveLength(96);
  expect(slices.get('hangul-1')?.characters).toContain('힣');
  expect(slices.get('hangul-2')?.characters).toHaveLength(48);
});

test('Latin is whole, whatever the texts use; letters beyond it stand apart', () => {
  const slices = slice(['Min-ho, “7” ½'], ['Gŏ']);
  expect(slices.get('latin')?.characters).toMatch(/^ !"#.*ABC.*xyz/);
  expect(slices.get('latin')?.characters).toContain('½');
  expect(slices.get('latin-extended')).toEqual({
    name: 'latin-extended',
    characters: 'ŏ',
    range: 'U+100-24F',
  });
});

test('a wiki without Hangul has Latin alone', () => {
  expect([...slice(['Lamp'], ['Tower']).keys()]).toEqual(['latin']);
});

test('everyone gets Latin and the first Hangul slice', () => {
  const names = [...slice(['서연'], ['석등', 'ŏ']).values()].filter(isForEveryone).map(({ name }) => name);
  expect(names).toEqual(['latin', 'hangul-1']);
});
