import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { ferryFiles, inventedFiles, withoutPictures } from '#tests/fixtures/content.ts';
import { editorOf } from '#tests/fixtures/editor-complaints.ts';
import { place as aPlace } from '#tests/fixtures/small-wiki.ts';
import { editorSchemas, editorSettings, writeEditorSchemas } from './editor-schemas.ts';

const files = editorSchemas(inventedFiles);
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
  const named = editorSettings()['json.schemas'].map(({ url }) => url.replace('./', ''));
  expect(named.toSorted()).toEqual([...files.keys()].toSorted());
});

test('a file may name its schema, for editors that find it only so', () => {
  const $schema = '../../../.vscode/schemas/places.json';
  expect(complaints('places/a.json', { $schema, ...place })).toEqual([]);
  expect(check({ 'places/tower.json': { $schema, ...aPlace('tower') } })).toBe('');
});

test('schemas follow the content: a new file is a choice at once, even if it is not valid yet', () => {
  const withDraft = [...inventedFiles, { path: 'characters/newcomer.json', text: '{' }];
  const scene1 = { ...scene, place: null, placeReason: 'B', characters: [{ id: 'newcomer' }] };
  expect(editorOf(editorSchemas(withDraft))('events/s1.json', scene1)).toEqual([]);
  expect(complaints('events/s1.json', scene1)).not.toEqual([]);
});

test('they are written where they have changed, and nowhere else', () => {
  const root = mkdtempSync(join(tmpdir(), 'editor-schemas-'));
  writeEditorSchemas(ferryFiles, root);
  const path = join(root, '.vscode/schemas/events.json');
  expect(readFileSync(path, 'utf8')).toContain('"stojan"');
  const before = new Date(0);
  utimesSync(path, before, before);
  writeEditorSchemas(ferryFiles, root);
  expect(statSync(path).mtime).toEqual(before);
  writeEditorSchemas(inventedFiles, root);
  expect(readFileSync(path, 'utf8')).not.toContain('"stojan"');
  rmSync(root, { recursive: true });
});
