import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { film, source } from '#tests/fixtures/small-wiki.ts';

// One film, known with its sources before watching.

test('a source or a film that is not revealed before watching', () => {
  const files = { 'sources/leaf.json': source('leaf', { reveal: 's2' }), 'film/lamp.json': film({ reveal: 's1' }) };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/film/lamp.json:3:13  error: late
      at reveal
      2 |   "id": "lamp",
      3 |   "reveal": "s1",
        |             ^
      The film and all sources must be known before watching: every page depends on them.
      Fix: Write "reveal": "premise". Parts of it that would spoil have a reveal of their own: a title, an address, a paragraph.

    content/sources/leaf.json:3:13  error: late
      at reveal
      2 |   "id": "leaf",
      3 |   "reveal": "s2",
        |             ^
      The film and all sources must be known before watching: every page depends on them.
      Fix: Write "reveal": "premise". Parts of it that would spoil have a reveal of their own: a title, an address, a paragraph."
  `);
});

test('a second film', () => {
  expect(check({ 'film/other.json': { ...film(), id: 'other' } })).toMatchInlineSnapshot(`
    "content/film/other.json:1:1  error: duplicate-id
      1 | {
        | ^
      A wiki is about one film, and film/lamp.json already describes it.
      Fix: Keep one file in film/. Other films, such as remakes, are mentioned in prose."
  `);
});
