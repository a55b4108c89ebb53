import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchedDescriptors, standIns } from './fallback-metrics.ts';
import { families, fontFaces, type FaceSlice } from './font-faces.ts';

const metrics = { ascent: 1160, descent: -288, lineGap: 0, unitsPerEm: 1000, xWidthAvg: 460 };
const slices: FaceSlice[] = [
  { name: 'titles-latin', use: 'titles', weight: 700, isOnlyWeight: true, scripts: ['Latin'], range: 'U+0-FF' },
  { name: 'text-latin', use: 'text', weight: 400, isOnlyWeight: false, scripts: ['Latin'], range: 'U+0-FF' },
  { name: 'text-latin-600', use: 'text', weight: 600, isOnlyWeight: false, scripts: ['Latin'], range: 'U+0-FF' },
  {
    name: 'titles-hangul-1',
    use: 'titles',
    weight: 700,
    isOnlyWeight: true,
    scripts: ['Hangul'],
    range: 'U+AC00-D7A3',
  },
  { name: 'text-hangul-1', use: 'text', weight: 400, isOnlyWeight: true, scripts: ['Hangul'], range: 'U+AC00-D7A3' },
];
const options = {
  slices,
  scripts: ['Hangul'],
  metrics: { titles: metrics, text: metrics },
  urlOf: ({ name }: { name: string }) => `./${name}.woff2`,
};
const faces = (embedded: boolean) => fontFaces({ ...options, embedded }).split('\n');

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

test('neither titles nor text change font after the first paint', () => {
  const web = faces(false).filter((face) => /"(Title Font|Text Font|Text Script)"/.test(face));
  expect(web).toHaveLength(5);
  expect(web.filter((face) => !face.includes('font-display:optional'))).toEqual([]);
});

test('bold text has a font of its own for every bold weight', () => {
  const faceOf = (name: string) =>
    faces(false).find((face) => face.includes(`${name}.woff2`) && !face.includes('Local'));
  expect(faceOf('text-latin')).toContain('"Text Font";font-weight:400;');
  expect(faceOf('text-latin-600')).toContain('"Text Font";font-weight:600 700;');
  // In another family: beside the first, it would be the only one of its weights.
  expect(faceOf('text-hangul-1')).toContain('"Text Script";font-weight:400 700;');
});

test('Hangul for which neither the font of text nor the system has letters in time comes late', () => {
  const late = (list: string[]) => list.filter((face) => face.startsWith('@font-face{font-family:"Local Script"'));
  expect(late(faces(false))).toEqual([
    '@font-face{font-family:"Local Script";font-display:swap;src:url("./text-hangul-1.woff2")format("woff2");unicode-range:U+AC00-D7A3}',
  ]);
  const titlesAlone = slices.filter(({ use }) => use === 'titles');
  expect(late(fontFaces({ ...options, slices: titlesAlone, embedded: false }).split('\n'))).toEqual([
    expect.stringContaining('titles-hangul-1'),
  ]);
});

test('the one-file edition embeds no font twice', () => {
  expect(
    faces(true)
      .join()
      .match(/url\("[^"]*"\)/g),
  ).toEqual(slices.map(({ name }) => `url("./${name}.woff2")`));
});

test('every family is used by the tokens', () => {
  const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const named = [
    ...faces(false)
      .join()
      .matchAll(/font-family:"([^"]+)"/g),
  ].map(([, family = '']) => family);
  expect(new Set(named)).toEqual(
    new Set([
      ...Object.values(families),
      ...Object.values(standIns).flatMap((fonts) => fonts.map(({ family }) => family)),
      'Local Script',
      'Text Script',
    ]),
  );
  // The fonts for the scripts of the content come last, through a variable.
  const used = `${tokens} ${faces(false)
    .find((line) => line.startsWith(':root'))
    ?.replaceAll('"', "'")}`;
  expect(named.filter((family) => !used.includes(`'${family}'`))).toEqual([]);
  expect(['var(--script-sans)', 'var(--script-serif)'].filter((name) => !tokens.includes(name))).toEqual([]);
});

test('a wiki without its own fonts uses system fonts, including known ones for its scripts', () => {
  const none = { ...options, slices: [], metrics: {}, embedded: false };
  expect(fontFaces({ ...none, scripts: ['Cyrillic'] })).toBe(
    ':root{--script-sans:"Local Script";--script-serif:"Local Script"}',
  );
  expect(fontFaces(none)).toMatch(/^:root\{--script-sans:"Apple SD Gothic Neo",.*--script-serif:"Nanum Myeongjo"/);
});
