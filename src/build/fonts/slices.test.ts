import { expect, test } from 'vitest';
import type { FontPackage } from './font-package.ts';
import type { ScriptFont } from './script-fonts.ts';
import { sliceCharacters, wholeSlices } from './slices.ts';

const common =
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후기니디리미비시이지치키티피히';
const rangeOf = (characters: string) =>
  Array.from(characters, (character) => `U+${character.codePointAt(0)?.toString(16)}`).join(',');
const font: FontPackage = {
  name: '@fontsource/made-up',
  subsets: ['korean', 'cyrillic', 'latin', 'latin-ext'],
  ranges: { '[7]': rangeOf(common), cyrillic: 'U+0410-0415,U+0430-0435', 'cyrillic-ext': 'U+0460-0462' },
  fileOf: (subset, weight, format) => `made-up-${subset}-${weight}.${format}`,
};
const titles = { use: 'titles', font } as const;
const latin = { ...titles, scripts: ['Latin'] };
const hangul = { ...titles, scripts: ['Hangul'], lang: 'ko' };
const cyrillic = { ...titles, scripts: ['Cyrillic'], lang: 'sr' };
const ofText = { use: 'text' } as const;

function slice(first: string[], later: string[], fonts: readonly ScriptFont[] = [latin, hangul]) {
  return new Map(sliceCharacters(first, [...first, ...later], fonts).map((made) => [made.name, made]));
}

test('the first Hangul slice holds the syllables of part 0 and none of later parts', () => {
  const slices = slice(['서연 Seo-yeon', '민호'], ['석등']);
  expect(slices.get('titles-hangul-1')).toMatchObject({
    subset: 'korean',
    name: 'titles-hangul-1',
    characters: '민서연호',
    range: 'U+1100-11FF,U+3130-318F,U+AC00-D7A3',
  });
});

test('syllables of later parts go into slices of equal size, mixed with common syllables, in code point order', () => {
  const slices = slice(['서연'], ['석등']);
  const { characters = '', range = '' } = slices.get('titles-hangul-2') ?? {};
  expect(characters).toHaveLength(48);
  const codes = range.split(',').map((code) => Number.parseInt(code.slice(2), 16));
  expect(codes).toEqual(codes.toSorted((a, b) => a - b));
  expect(String.fromCodePoint(...codes)).toBe(characters);
  expect(characters).toMatch(/등.*석/);
});

test('the order of texts in later parts makes no difference', () => {
  expect(slice(['서연'], ['석등', '눈'])).toEqual(slice(['서연'], ['눈', '등석']));
});

test('if part 0 needs more than one slice, the first holds the most frequent syllables', () => {
  const many = Array.from({ length: 120 }, (_, index) => String.fromCodePoint(0xac00 + index)).join('');
  const slices = slice([many, '힣', '힣'], []);
  expect(slices.get('titles-hangul-1')?.characters).toHaveLength(96);
  expect(slices.get('titles-hangul-1')?.characters).toContain('힣');
  expect(slices.get('titles-hangul-2')?.characters).toHaveLength(48);
});

test('Latin is never cut; extended letters have a slice of their own', () => {
  const slices = slice(['Min-ho, “7” ½'], ['Gŏ']);
  expect(slices.get('titles-latin')?.characters).toMatch(/^ !"#.*ABC.*xyz/);
  expect(slices.get('titles-latin')?.characters).toContain('½');
  expect(slices.get('titles-latin-extended')).toMatchObject({
    subset: 'latin-ext',
    name: 'titles-latin-extended',
    characters: 'ŏ',
    range: 'U+100-24F',
  });
});

test('the ellipsis is left to another font where that of text is made for an East Asian language', () => {
  const western = { ...latin, font: { ...font, subsets: ['latin', 'latin-ext', 'cyrillic'] } };
  const made = (each: ScriptFont) => slice(['Wait…'], [], [each]).get('titles-latin');
  expect(made(western)).toMatchObject({ characters: expect.stringContaining('…'), range: 'U+0-FF,U+2000-22FF' });
  expect(made(latin)).toMatchObject({
    characters: expect.not.stringContaining('…'),
    range: 'U+0-FF,U+2000-2025,U+2027-22FF',
  });
});

test('a wiki without Hangul has only Latin', () => {
  expect([...slice(['Lamp'], ['Tower']).keys()]).toEqual(['titles-latin']);
});

test('a script without a font has no slice and is not part of Latin', () => {
  const slices = slice(['Lamp 서연'], [], [latin, cyrillic]);
  expect([...slices.keys()]).toEqual(['titles-latin', 'titles-cyrillic']);
  expect([...slice(['Лампа Lamp'], [], [latin, cyrillic]).values()][0]?.characters).not.toContain('Л');
});

test('an alphabet is never cut; its rare letters have a slice of their own', () => {
  const slices = slice(['Да'], ['\u0461'], [latin, cyrillic]);
  expect(slices.get('titles-cyrillic')).toMatchObject({ characters: 'АБВГДЕабвгде', range: 'U+0410-0415,U+0430-0435' });
  expect(slices.get('titles-cyrillic-extended')).toMatchObject({ characters: '\u0461', subset: 'cyrillic-ext' });
});

test('a font without the letters of its script is an error', () => {
  const greek = { ...titles, scripts: ['Greek'], lang: 'el' };
  const japanese = { ...titles, scripts: ['Hiragana', 'Han'], lang: 'ja' };
  expect(() => slice(['a'], [], [greek])).toThrow(/"@fontsource\/made-up" has no Greek; it has korean, .*\n.*Fix: /);
  expect(() => slice(['a'], [], [japanese])).toThrow(/has no Hiragana, Han of the language "ja"/);
  expect(() => wholeSlices(japanese)).toThrow(/has no Hiragana/);
});

test('without subsetting, one slice covers the whole script', () => {
  expect([latin, hangul, cyrillic].flatMap(wholeSlices).map(({ name, range }) => `${name} ${range}`)).toEqual([
    'titles-latin U+0-FF,U+2000-2025,U+2027-22FF',
    'titles-latin-ext U+100-24F',
    'titles-korean U+1100-11FF,U+3130-318F,U+AC00-D7A3',
    'titles-cyrillic U+0410-0415,U+0430-0435',
  ]);
});

test('every first view may load Latin and the first Hangul slice', () => {
  const slices = [...slice(['서연'], ['석등', 'ŏ']).values()].filter(({ isForEveryone }) => isForEveryone);
  expect(slices.map(({ name }) => name)).toEqual(['titles-latin', 'titles-hangul-1']);
});

test('text has a regular weight, and alphabets a bold one too; titles are bold', () => {
  const fonts = [latin, hangul, { ...latin, ...ofText }, { ...hangul, ...ofText }, { ...cyrillic, ...ofText }];
  expect(
    [...slice(['서연 ŏ'], [], fonts).values()].map(({ name, weight, isOnlyWeight }) => [name, weight, isOnlyWeight]),
  ).toEqual([
    ['titles-latin', 700, true],
    ['titles-latin-extended', 700, true],
    ['titles-hangul-1', 700, true],
    ['text-latin', 400, false],
    ['text-latin-600', 600, false],
    ['text-latin-extended', 400, true],
    ['text-hangul-1', 400, true],
    ['text-cyrillic', 400, false],
    ['text-cyrillic-600', 600, false],
  ]);
});
