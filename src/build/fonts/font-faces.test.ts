import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchedDescriptors } from './fallback-metrics.ts';
import { fontFaces } from './font-faces.ts';

const metrics = { ascent: 1160, descent: -288, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 460 };
const slices = [
  { name: 'latin', scripts: ['Latin'], range: 'U+0-FF' },
  { name: 'hangul-1', scripts: ['Hangul'], range: 'U+AC00-D7A3' },
];
const options = { slices, scripts: ['Hangul'], metrics, urlOf: ({ name }: { name: string }) => `./${name}.woff2` };
const faces = (embedded: boolean) => fontFaces({ ...options, embedded });

test('a local font is adjusted to the width and line height of the web font', () => {
  const local = { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 1062 };
  // 460 of 1000 against 1062 of 2048; an ascent of 116 % of the web font's size is 130.77 % of the adjusted one.
  expect(matchedDescriptors(metrics, local)).toBe(
    'size-adjust:88.71%;ascent-override:130.77%;descent-override:32.47%;line-gap-override:0%',
  );
});

test('a font with the same metrics is not adjusted', () => {
  expect(matchedDescriptors(metrics, metrics)).toBe(
    'size-adjust:100%;ascent-override:116%;descent-override:28.8%;line-gap-override:0%',
  );
});

test('titles never change font after the first paint', () => {
  const titles = faces(false)
    .split('\n')
    .filter((face) => face.includes('"Title Font"'));
  expect(titles).toHaveLength(2);
  expect(titles.filter((face) => !face.includes('font-display:optional'))).toEqual([]);
});

test('Hangul in text uses a system font, with the web font as fallback', () => {
  const text = faces(false)
    .split('\n')
    .filter((face) => face.startsWith('@font-face{font-family:"Local Script"'));
  expect(text).toEqual([expect.stringMatching(/font-display:swap;src:local\("Apple.*url\(".\/hangul-1.woff2"\)/)]);
});

test('the one-file edition embeds no font twice', () => {
  expect(faces(true).match(/url\("[^"]*"\)/g)).toEqual(['url("./latin.woff2")', 'url("./hangul-1.woff2")']);
});

test('every family is used by the tokens', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const families = [...faces(false).matchAll(/font-family:"([^"]+)"/g)].map(([, family]) => family);
  expect(new Set(families)).toEqual(
    new Set(['Title Font', 'Local Script', 'Local Georgia', 'Local Noto', 'Local Times']),
  );
  // The fonts for the scripts of the content come last, through a variable.
  const used = `${tokens} ${faces(false)
    .match(/:root\{.*\}/)?.[0]
    .replaceAll('"', "'")}`;
  expect(families.filter((family) => !used.includes(`'${family}'`))).toEqual([]);
  expect(['var(--script-sans)', 'var(--script-serif)'].filter((name) => !tokens.includes(name))).toEqual([]);
});

test('a wiki without its own fonts uses system fonts, including known ones for its scripts', () => {
  const none = { ...options, slices: [], metrics: null, embedded: false };
  expect(fontFaces({ ...none, scripts: ['Cyrillic'] })).toBe(
    ':root{--script-sans:"Local Script";--script-serif:"Local Script"}',
  );
  expect(fontFaces(none)).toMatch(/^:root\{--script-sans:"Apple SD Gothic Neo",.*--script-serif:"Nanum Myeongjo"/);
});
