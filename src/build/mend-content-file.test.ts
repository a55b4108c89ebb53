import { expect, test } from 'vitest';
import { place } from '#tests/fixtures/small-wiki.ts';
import { mendContentFile } from './mend-content-file.ts';

/** Returns the text of a paragraph after mending, and what was done. */
function mended(text: string, lang = 'en') {
  const file = place('tower', { body: [{ id: 'lead', paragraphs: [{ text }] }] });
  const { text: json, mends } = mendContentFile({ path: 'places/tower.json', text: JSON.stringify(file) }, lang);
  const { body } = JSON.parse(json) as { body: [{ paragraphs: [{ text: string }] }] };
  return [body[0].paragraphs[0].text, ...mends];
}

test.each([
  ['The\u00a0lamp\u2009burns.', 'The lamp burns.', 'spaces'],
  ['  The  lamp   burns. ', 'The lamp burns.', 'spaces'],
  ['등대'.normalize('NFD'), '등대', 'letters in pieces'],
  ['It\'s "so", he said.', 'It’s “so”, he said.', 'quotes'],
  ['See "[the lamp](place:tower)"[^leaf] and *"so"*.', 'See “[the lamp](place:tower)”[^leaf] and *“so”*.', 'quotes'],
])('%j becomes %j', (text, ...expected) => {
  expect(mended(text)).toEqual(expected);
});

test.each([
  ['a single quote that could turn either way', "the keepers' lamp and '98"],
  ['one double quote', 'A board of 5" and more'],
  ['two that are no pair', 'A board of 5" by 6" and more'],
  ['a quote that is escaped or in an address', '[The lamp](https://lamp.example/it\'s) and \\"so'],
])('%s stays', (_, text) => {
  expect(mended(text)).toEqual([text]);
});

test('quotes of other languages stay', () => {
  expect(mended('"So" it\'s', 'de')).toEqual(['"So" it\'s']);
});

test('a name is as its source writes it, but for its spaces', () => {
  const file = { ...place('tower'), name: { text: ' The "Old"  Tower', sources: [{ source: 'leaf' }] } };
  const { text, mends } = mendContentFile({ path: 'places/tower.json', text: JSON.stringify(file) }, 'en');
  expect(JSON.parse(text)).toMatchObject({ name: { text: 'The "Old" Tower' } });
  expect(mends).toEqual(['spaces']);
});

test('a byte order mark, and commas after the last item', () => {
  const file = { path: 'places/tower.json', text: '\ufeff{ "id": "tower", "synonyms": ["spire",], }' };
  const { text, mends } = mendContentFile(file, 'en');
  expect(JSON.parse(text)).toEqual({ id: 'tower', synonyms: ['spire'] });
  expect(mends).toEqual(['byte order mark', 'commas']);
});

test.each([
  ['a comment', '{ "id": "tower", /* note */ }'],
  ['a field twice', '{ "id": "tower", "id": "spire", }'],
  ['what is no JSON', '{ "id": "tower" '],
])('a file with %s stays as it is', (_, text) => {
  expect(mendContentFile({ path: 'places/tower.json', text }, 'en')).toEqual({ text, mends: [] });
});
