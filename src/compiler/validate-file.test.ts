import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, character, place, review, site, source } from '#tests/fixtures/small-wiki.ts';

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
      Fix: Add "label": … (text)"
  `);
});

test('a duplicate field', () => {
  const text = '{\n  "id": "tower",\n  "reveal": "premise",\n  "reveal": "s1"\n}\n';
  expect(check({ 'places/tower.json': text })).toMatchInlineSnapshot(`
    "content/places/tower.json:1:1  error: missing-field
      1 | {
        | ^
      The field "name" is missing.
      Fix: Add "name": … (object)

    content/places/tower.json:4:3  error: duplicate-field
      3 |   "reveal": "premise",
      4 |   "reveal": "s1"
        |   ^
      The field "reveal" occurs twice.
      Fix: Keep one of the two."
  `);
});

test('all missing fields at once, each with its type and an example of the same collection', () => {
  expect(check({ 'sources/new.json': {}, 'places/tower.json': '{}', 'places/keep.json': place('keep') }))
    .toMatchInlineSnapshot(`
      "content/places/tower.json:1:1  error: missing-field
        1 | {}
          | ^
        The fields "id" and "name" are missing.
        Fix: Add them, with your values:
             "id": "tower" (id)
             "name": { "text": "keep", "sources": [{ "source": "leaf" }] } (object)

      content/sources/new.json:1:1  error: missing-field
        1 | {}
          | ^
        The fields "id", "label", "kind", "language" and "reliability" are missing.
        Fix: Add them, with your values:
             "id": "new" (id)
             "label": "Label of leaf" (text)
             "kind": "newspaper" (id in kind of source: "newspaper" or "blog")
             "language": "en" (text)
             "reliability": { "grade": "A", "reason": "It prints its corrections." } (object)"
    `);
});

test('all unknown fields of an object, with the place where they belong', () => {
  const leaf = { ...review('leaf'), reviewer: 'Juniper', rating: null, praise: [], alias: [], sourcee: 'leaf' };
  expect(check({ 'reviews/leaf.json': leaf })).toMatchInlineSnapshot(`
    "content/reviews/leaf.json:13:3  error: unknown-field
      at reviewer
      12 |   ],
      13 |   "reviewer": "Juniper",
         |   ^
      There are no fields "reviewer", "rating", "praise", "alias" and "sourcee" here.
      Fix: "sourcee" may be meant as "source". "reviewer", "rating" and "praise" belong in voices[]. Use one of: id, formerIds, reveal, synonyms, title, outlet, source, voices, claims, body."
  `);
});

test('an example comes from another file rather than from the mistake, however long it is', () => {
  const keep = {
    text: 'The Keep of the Old Lighthouse Keepers',
    ref: 'C045',
    sources: [{ source: 'leaf', place: 'front-page' }],
  };
  const files = {
    'places/keep.json': place('keep', { name: keep }),
    'places/tower.json': { ...place('tower'), name: 'Tower' },
  };
  expect(check(files)).toContain('{ "text": "Tower", "sources": [{ "source": "leaf", "place": "front-page" }] }');
});

test('a text where an object belongs: the object with that text', () => {
  const files = { 'places/keep.json': place('keep'), 'places/tower.json': { ...place('tower'), name: 'The Tower' } };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/places/tower.json:4:11  error: wrong-value
      at name
      3 |   "reveal": "premise",
      4 |   "name": "The Tower"
        |           ^
      "The Tower" is not allowed here.
      Fix: Write it as an object: { "text": "The Tower", "sources": [{ "source": "leaf" }] }."
  `);
});

test('a list where an object belongs', () => {
  expect(check({ 'places/tower.json': '[]' })).toMatchInlineSnapshot(`
    "content/places/tower.json:1:1  error: wrong-value
      1 | []
        | ^
      A list is not allowed here.
      Fix: Expected an object: { … }."
  `);
});

test('a long value is cut', () => {
  expect(check({ 'site.json': site({ lang: 'x'.repeat(5000) }) }).length).toBeLessThan(500);
});
