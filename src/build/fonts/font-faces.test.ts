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

test('a local font is set as wide as the web font, in lines of the same height', () => {
  const local = { ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048, xWidthAvg: 1062 };
  // 460 of 1000 against 1062 of 2048; an ascent of 116 % of the web font's size is 130.77 % of the adjusted one.
  expect(matchedDescriptors(metrics, local)).toBe(
    'size-adjust:88.71%;ascent-override:130.77%;descent-override:32.47%;line-gap-override:0%',
  );
});

test('a font with the same metrics needs no adjusting', () => {
  expect(matchedDescriptors(metrics, metrics)).toBe(
    'size-adjust:100%;ascent-override:116%;descent-override:28.8%;line-gap-override:0%',
  );
});

test('titles never change their font after the first paint', () => {
  const titles = faces(false)
    .split('\n')
    .filter((face) => face.includes('"Title Font"'));
  expect(titles).toHaveLength(2);
  expect(titles.filter((face) => !face.includes('font-display:optional'))).toEqual([]);
});

test('Hangul in texts comes from the system first, and from the web where it has none', () => {
  const text = faces(false)
    .split('\n')
    .filter((face) => face.startsWith('@font-face{font-family:"Local Script"'));
  expect(text).toEqual([expect.stringMatching(/font-display:swap;src:local\("Apple.*url\(".\/hangul-1.woff2"\)/)]);
});

test('in one file no font stands twice', () => {
  expect(faces(true).match(/url\("[^"]*"\)/g)).toEqual(['url("./latin.woff2")', 'url("./hangul-1.woff2")']);
});

test('every family is used by the tokens', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const families = [...faces(false).matchAll(/font-family:"([^"]+)"/g)].map(([, family]) => family);
  expect(new Set(families)).toEqual(
    new Set(['Title Font', 'Local Script', 'Local Georgia', 'Local Noto', 'Local Times']),
  );
  // Behind the others, by way of a variable, stands what is for the scripts of the content.
  const used = `${tokens} ${faces(false)
    .match(/:root\{.*\}/)?.[0]
    .replaceAll('"', "'")}`;
  expect(families.filter((family) => !used.includes(`'${family}'`))).toEqual([]);
  expect(['var(--script-sans)', 'var(--script-serif)'].filter((name) => !tokens.includes(name))).toEqual([]);
});

test('a wiki without fonts of its own uses those of the system, and those of its scripts where they have names', () => {
  const none = { ...options, slices: [], metrics: null, embedded: false };
  expect(fontFaces({ ...none, scripts: ['Cyrillic'] })).toBe(
    ':root{--script-sans:"Local Script";--script-serif:"Local Script"}',
  );
  expect(fontFaces(none)).toMatch(/^:root\{--script-sans:"Apple SD Gothic Neo",.*--script-serif:"Nanum Myeongjo"/);
});
