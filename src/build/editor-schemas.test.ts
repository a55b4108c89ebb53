import { expect, test } from 'vitest';
import { contentOf, inventedFiles, withoutPictures } from '#tests/fixtures/content.ts';
import { editorOf } from '#tests/fixtures/editor-complaints.ts';
import { editorFiles } from './editor-schemas.ts';

const files = await editorFiles(contentOf(inventedFiles));
const complaints = editorOf(files);

test('every file of a valid wiki is valid by the schema of its editor', () => {
  const all = withoutPictures(inventedFiles).map(({ path, text }) => [path, complaints(path, JSON.parse(text))]);
  expect(all.filter(([, complaint]) => complaint?.length)).toEqual([]);
});

const scene = { id: 's1', title: { text: 'A' }, order: 1, place: null, placeReason: 'B', thread: 'past' };
const place = { id: 'a', name: { text: 'A', sources: [{ source: 'harbour-leaf' }] } };
const paragraph = { text: 'A', reveal: 's1' };

test.each([
  ['an unknown source', 'places/a.json', { ...place, name: { text: 'A', sources: [{ source: 'harbour-loaf' }] } }],
  ['an unknown scene', 'places/a.json', { ...place, reveal: 's99' }],
  ['an unknown place', 'events/s1.json', { ...scene, characters: [], place: 'solme' }],
  ['an unknown character on a scene', 'events/s1.json', { ...scene, characters: [{ id: 'baek' }] }],
  ['an unknown scene of a part', 'parts.json', { parts: [{ cue: 'A', scenes: ['s99'] }] }],
  [
    'an unknown end of a paragraph',
    'places/a.json',
    { ...place, body: [{ id: 'lead', paragraphs: [{ ...paragraph, until: 's99' }] }] },
  ],
  ['an unknown field', 'places/a.json', { ...place, titel: 'A' }],
])('%s is marked', (_, path, value) => {
  expect(complaints(path, value)).not.toEqual([]);
});

test('the same file without the mistake is valid', () => {
  expect(complaints('places/a.json', { ...place, reveal: 'premise' })).toEqual([]);
  expect(complaints('events/s1.json', { ...scene, characters: [{ id: 'baek-mu-jin' }] })).toEqual([]);
  expect(complaints('parts.json', { parts: [{ cue: 'A', scenes: ['s1'] }] })).toEqual([]);
  const body = [{ id: 'lead', paragraphs: [{ ...paragraph, until: 's2' }] }];
  expect(complaints('places/a.json', { ...place, body })).toEqual([]);
});

test('the settings name a schema for every kind of file', () => {
  const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as { 'json.schemas': { url: string }[] };
  const named = settings['json.schemas'].map(({ url }) => url.replace('./', ''));
  expect([...named, '.vscode/settings.json'].toSorted()).toEqual([...files.keys()].toSorted());
});
