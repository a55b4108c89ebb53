import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, character, place, source } from '#tests/fixtures/small-wiki.ts';

// A file that is not JSON, or does not have the fields of its schema.

test('a file that is not JSON: only the position of the first mistake', () => {
  const text = '{\n  "id": "tower",\n  "reveal": "premise"\n  "name": { "text": "Tower" },\n}\n';
  expect(check({ 'places/tower.json': text })).toMatchInlineSnapshot(`
    "content/places/tower.json:3:22  error: not-json
      2 |   "id": "tower",
      3 |   "reveal": "premise"
        |                      ^
      A comma is missing here.
      Fix: Write a comma after the value."
  `);
});

test('an empty file', () => {
  expect(check({ 'places/tower.json': '' })).toMatchInlineSnapshot(`
    "content/places/tower.json:1:1  error: not-json
      1 | 
        | ^
      The file is empty.
      Fix: Copy a file of the same folder into it, and change that."
  `);
});

test('comments and trailing commas are not JSON', () => {
  expect(check({ 'places/a.json': '{ /* the tower */ }', 'places/b.json': '{ "id": "b", }' })).toMatchInlineSnapshot(`
    "content/places/a.json:1:3  error: not-json
      1 | { /* the tower */ }
        |   ^
      JSON has no comments.
      Fix: Remove it.

    content/places/b.json:1:12  error: not-json
      1 | { "id": "b", }
        |            ^
      There is a comma after the last field.
      Fix: Remove it, or run \`npm run format\`, which does so."
  `);
});

test('an unknown field, with the probable one', () => {
  expect(check({ 'places/tower.json': { ...place('tower'), alias: [] } })).toMatchInlineSnapshot(`
    "content/places/tower.json:12:3  error: unknown-field
      at alias
      11 |   },
      12 |   "alias": []
         |   ^
      There is no field "alias" here.
      Fix: Use one of: id, formerIds, reveal, synonyms, entry, icon, name, aliases, claims, body, drawing.
      Did you mean "aliases"?"
  `);
});

test('an unknown field deep in a file', () => {
  const keeper = character('keeper', {
    body: body({ text: 'He winds the lamp.[^leaf]', reveals: 'premise' } as never),
  });
  expect(check({ 'characters/keeper.json': keeper })).toMatchInlineSnapshot(`
    "content/characters/keeper.json:21:11  error: unknown-field
      at body[0].paragraphs[0].reveals
      20 |           "text": "He winds the lamp.[^leaf]",
      21 |           "reveals": "premise"
         |           ^
      There is no field "reveals" here.
      Fix: Use one of: text, ref, reveal, until.
      Did you mean "reveal"?"
  `);
});

test('a missing field', () => {
  const { label: _, ...leaf } = source('leaf');
  expect(check({ 'sources/leaf.json': leaf })).toMatchInlineSnapshot(`
    "content/sources/leaf.json:1:1  error: missing-field
      1 | {
        | ^
      The field "label" is missing.
      Fix: Add "label"."
  `);
});

test('a duplicate field', () => {
  const text = '{\n  "id": "tower",\n  "reveal": "premise",\n  "reveal": "s1"\n}\n';
  expect(check({ 'places/tower.json': text })).toMatchInlineSnapshot(`
    "content/places/tower.json:1:1  error: missing-field
      1 | {
        | ^
      The field "name" is missing.
      Fix: Add "name".

    content/places/tower.json:4:3  error: duplicate-field
      3 |   "reveal": "premise",
      4 |   "reveal": "s1"
        |   ^
      The field "reveal" occurs twice.
      Fix: Keep one of the two."
  `);
});
