import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { body, character, event, parts, place, site, source, wiki } from '#tests/fixtures/small-wiki.ts';
import { collectionNames } from '#wiki/collections.ts';
import type { AuthoredFile } from './json-file.ts';
import { readContent } from './read-content.ts';

// Compiles many wikis, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('reads every file into its collection, ids in alphabetical order', () => {
  const { content, problems } = readContent(
    wiki({
      'characters/seo.json': character('seo'),
      'characters/baek.json': character('baek'),
      'events/s1.json': event('s1'),
    }),
  );
  expect(problems).toEqual([]);
  expect(content?.site.name).toBe('The Lamp Wiki');
  expect(content?.parts.parts.map(({ scenes }) => scenes)).toEqual([['s1', 's2'], ['s3']]);
  const entities = Object.entries(content?.entities ?? {}).map(([name, all]) => [name, [...all.keys()]] as const);
  expect(entities.map(([name]) => name)).toEqual(collectionNames);
  expect(entities.filter(([, ids]) => ids.length > 0)).toEqual([
    ['film', ['lamp']],
    ['characters', ['baek', 'seo']],
    ['events', ['s1', 's2', 's3']],
    ['sources', ['leaf']],
  ]);
});

test('fills in defaults', () => {
  const { content } = readContent(wiki({ 'sources/leaf.json': source('leaf'), 'places/tower.json': place('tower') }));
  expect([...(content?.entities.places.values() ?? [])]).toEqual([
    {
      id: 'tower',
      formerIds: [],
      reveal: 'premise',
      synonyms: [],
      entry: false,
      name: { text: 'tower', sources: [{ source: 'leaf' }] },
      aliases: [],
      claims: [],
      body: [],
    },
  ]);
});

test('an invalid file does not hide the problems of another', () => {
  const files = wiki({
    'characters/keeper.json': '{ "id": ',
    'events/s1.json': event('s1', { order: 0 }),
    'places/tower.json': place('tower', { body: body('See [her](character:clerk).') }),
    'sources/leaf.json': { ...source('leaf'), titel: 'A tower' },
  });
  expect(rulesIn(files)).toEqual([
    'characters/keeper.json not-json',
    'events/s1.json wrong-value',
    'places/tower.json unknown-id',
    'sources/leaf.json unknown-field',
  ]);
});

test('all problems of a file are reported', () => {
  const scene = event('s1', { place: '', order: 0, title: { text: '' } });
  expect(rulesIn(wiki({ 'events/s1.json': scene }))).toEqual(Array(3).fill('events/s1.json wrong-value'));
});

test('links to an invalid file, citations of one and its id in a field are not reported', () => {
  const files = wiki({
    'places/tower.json': '{ "id": "tower" ',
    'sources/leaf.json': { id: 'leaf' },
    'events/s1.json': event('s1', { place: 'tower', body: body('In [the tower](place:tower).') }),
  });
  expect(new Set(readContent(files).problems.map(({ file }) => file))).toEqual(
    new Set(['places/tower.json', 'sources/leaf.json']),
  );
});

test.each([
  ['parts.json', { 'parts.json': '{', 'places/tower.json': place('tower', { reveal: 's1' }) }],
  ['site.json', { 'site.json': '{', 'characters/keeper.json': character('keeper') }],
])('if %s cannot be read, the ids that it lists are not checked', (path, files) => {
  expect(rulesIn(wiki(files))).toEqual([`${path} not-json`]);
});

test('problems are sorted by file, line and column', () => {
  const files = wiki({
    'site.json': site({ name: '', intro: [{ text: 'A film.', reveal: 'premise' }] }),
    'places/b.json': place('b', { body: body('[One](place:c) and [two](place:d).'), formerIds: ['a'] }),
    'places/a.json': place('other'),
    'parts.json': parts(['s1'], []),
  });
  const places = readContent(files).problems.map(({ file, line, column, rule }) => [file, line, column, rule] as const);
  expect(places.map(([file, , , rule]) => `${file} ${rule}`)).toEqual([
    'parts.json wrong-value',
    'places/a.json id-is-not-file-name',
    'places/b.json unknown-id',
    'places/b.json unknown-id',
    'places/b.json duplicate-id',
    'site.json wrong-value',
  ]);
  expect(places.toSorted(([f, l, c], [g, m, d]) => (f < g ? -1 : f > g ? 1 : l - m || c - d))).toEqual(places);
});

test('the order of the files does not matter', () => {
  const bad = [
    ...inventedFiles.slice(1),
    { path: 'places/solme-point.json', text: '{}' },
    { path: 'notes.json', text: '[' },
  ];
  const expected = readContent(bad);
  fc.assert(
    fc.property(fc.shuffledSubarray(bad, { minLength: bad.length }), (files) => {
      expect(readContent(files)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('any file is either valid or has a problem, and never throws', () => {
  const [scene, ...others] = wiki({
    'events/s1.json': event('s1', { body: body('He *winds* [it](event:s1).') }),
  }).toReversed();
  const text = scene?.text ?? '';
  const damaged = fc
    .tuple(
      fc.nat(text.length),
      fc.nat(3),
      fc.string({ unit: fc.constantFrom('"', '{', ']', ',', '\\', 'u', '0', '\n', '\uFEFF', '[', '*', '/') }),
    )
    .map(([at, cut, put]) => `${text.slice(0, at)}${put}${text.slice(at + cut)}`);
  fc.assert(
    fc.property(damaged, (broken) => {
      const { content, problems } = readContent([...others, { path: 'events/s1.json', text: broken }]);
      expect(content === undefined).toBe(problems.length > 0);
    }),
    { numRuns: 200 },
  );
});

function rulesIn(files: readonly AuthoredFile[]): string[] {
  return readContent(files).problems.map(({ file, rule }) => `${file} ${rule}`);
}
