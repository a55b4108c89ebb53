import { Ajv, type ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { contentOf, realFiles } from '#tests/fixtures/content.ts';
import { editorFiles } from './editor-schemas.ts';

// The schemas are run by a validator of JSON Schema, as an editor does.
const files = await editorFiles(contentOf(realFiles));
const validators = new Map<string, ValidateFunction>();

function complaints(path: string, value: unknown): string[] {
  const name = path.split('/')[0]?.replace('.json', '') ?? '';
  const schema = JSON.parse(files.get(`.vscode/schemas/${name}.json`) ?? '') as object;
  const validate = validators.get(name) ?? new Ajv({ strict: false, allErrors: true }).compile(schema);
  validators.set(name, validate);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('every file of the content is well by the schema that its editor has', () => {
  const all = realFiles.map(({ path, text }) => [path, complaints(path, JSON.parse(text))]);
  expect(all.filter(([, told]) => told?.length)).toEqual([]);
});

const scene = { id: 's01', title: { text: 'A' }, order: 1, place: null, placeReason: 'B', thread: 'past' };
const place = { id: 'a', name: { text: 'A', sources: [{ source: 'yam' }] } };
const paragraph = { text: 'A', reveal: 's01' };

test.each([
  ['an unknown source', 'places/a.json', { ...place, name: { text: 'A', sources: [{ source: 'yum' }] } }],
  ['an unknown scene', 'places/a.json', { ...place, reveal: 's99' }],
  ['an unknown place', 'events/s01.json', { ...scene, characters: [], place: 'cel' }],
  ['an unknown character on a scene', 'events/s01.json', { ...scene, characters: [{ id: 'yong' }] }],
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

test('the same without the mistake is well', () => {
  expect(complaints('places/a.json', { ...place, reveal: 'premise' })).toEqual([]);
  expect(complaints('events/s01.json', { ...scene, characters: [{ id: 'yong-gu' }] })).toEqual([]);
  expect(complaints('parts.json', { parts: [{ cue: 'A', scenes: ['s01'] }] })).toEqual([]);
  const body = [{ id: 'lead', paragraphs: [{ ...paragraph, until: 's02' }] }];
  expect(complaints('places/a.json', { ...place, body })).toEqual([]);
});

test('the settings name a schema for every kind of file', () => {
  const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as { 'json.schemas': { url: string }[] };
  const named = settings['json.schemas'].map(({ url }) => url.replace('./', ''));
  expect([...named, '.vscode/settings.json'].toSorted()).toEqual([...files.keys()].toSorted());
});
