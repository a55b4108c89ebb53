import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { character, place, wiki } from '#tests/fixtures/small-wiki.ts';
import { readContent } from './read-content.ts';

// Which files a wiki must have, and where they are.

test('reports nothing for a valid wiki', () => {
  expect(check()).toBe('');
});

test('reports nothing for a large valid wiki, whose reviews have points of one kind before those of the other', () => {
  expect(readContent(inventedFiles).problems.filter(({ rule }) => rule !== 'says-none')).toEqual([]);
});

test('a file outside the collections', () => {
  expect(check({ 'character/keeper.json': character('keeper'), 'notes.json': {} })).toMatchInlineSnapshot(`
    "content/character/keeper.json:1:1  error: unknown-collection
      1 | {
        | ^
      No file is read from here.
      Fix: Put it in one of <collections>, drawings, with an id as its name: characters/old-miller.json.
      Did you mean "characters"?

    content/notes.json:1:1  error: unknown-collection
      1 | {}
        | ^
      No file is read from here.
      Fix: Put it in one of <collections>, drawings, with an id as its name: characters/old-miller.json."
  `);
});

test('a file whose name is not a valid id', () => {
  expect(check({ 'characters/The Keeper.json': character('keeper') })).toMatchInlineSnapshot(`
    "content/characters/The Keeper.json:1:1  error: unknown-collection
      1 | {
        | ^
      No file is read from here.
      Fix: Put it in one of <collections>, drawings, with an id as its name: characters/old-miller.json."
  `);
});

test('a file in a subfolder of a collection', () => {
  expect(check({ 'characters/tower/keeper.json': character('keeper') })).toMatchInlineSnapshot(`
    "content/characters/tower/keeper.json:1:1  error: unknown-collection
      1 | {
        | ^
      No file is read from here.
      Fix: Put it in one of <collections>, drawings, with an id as its name: characters/old-miller.json."
  `);
});

test('no site.json, no parts.json, no film', () => {
  expect(check({ 'site.json': null, 'parts.json': null, 'film/lamp.json': null })).toMatchInlineSnapshot(`
    "content/film/film.json:1:1  error: missing-file
      1 | 
        | ^
      This file is missing.
      Fix: Add it: every wiki needs it.

    content/parts.json:1:1  error: missing-file
      1 | 
        | ^
      This file is missing.
      Fix: Add it: every wiki needs it.

    content/site.json:1:1  error: missing-file
      1 | 
        | ^
      This file is missing.
      Fix: Add it: every wiki needs it."
  `);
});

test('a wiki with only warnings is valid', () => {
  const aliases = [{ text: 'Spire', sources: [{ source: 'leaf' }] }];
  const { content, problems } = readContent(wiki({ 'places/tower.json': place('tower', { aliases }) }));
  expect(problems.map(({ rule, jsonPath }) => [rule, jsonPath])).toEqual([['no-reveal', 'aliases[0]']]);
  expect(content?.entities.places.size).toBe(1);
});
