import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, place } from '#tests/fixtures/small-wiki.ts';
import { readContent } from '../read-content.ts';
import { wiki } from '#tests/fixtures/small-wiki.ts';

// What is larger than anything a reader would read, and what parsers could fail on.

test('a long name, and a long paragraph', () => {
  const long = place('tower', {
    name: { text: 'tower '.repeat(50), sources: [{ source: 'leaf' }] },
    body: body('word '.repeat(1000)),
  });
  expect(check({ 'places/tower.json': long }).replaceAll(/(?:tower |word ){5,}/g, '(many words)'))
    .toMatchInlineSnapshot(`
    "content/places/tower.json:5:13  error: too-large
      at name.text
      4 |   "name": {
      5 |     "text": "(many words)tower
        |             ^
      This text has 299 characters.
      Fix: Expected at most 200 characters. Say it in fewer words, or divide it.

    content/places/tower.json:18:19  error: too-large
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "(many words)wo
         |                   ^
      This text has 5,007 characters.
      Fix: Expected at most 5,000 characters. Say it in fewer words, or divide it."
  `);
});

test('a large file is one problem, however much of it is wrong', () => {
  const text = JSON.stringify({ ...place('tower'), many: 'word '.repeat(1_000_000) });
  expect(rulesOf({ 'places/tower.json': text })).toEqual(['too-large']);
});

test.each([
  ['10,000 lists in each other', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['10,000 lists that are never closed', '['.repeat(10_000)],
  ['10,000 objects in each other', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
])('%s', (_, text) => {
  expect(rulesOf({ 'places/tower.json': text })).toEqual(['too-large']);
});

test.each([
  ['asterisks', '*', ['almost-markdown']],
  ['asterisks between letters', 'a*', []],
  ['backticks', '`', ['almost-markdown']],
  ['opening brackets', '[', ['almost-markdown']],
  ['carets', '[^', ['not-prose']],
  ['underscores', '_', ['almost-markdown']],
  ['exclamation marks with brackets', '![', ['almost-markdown']],
])('a paragraph of %s is answered', (_, piece, rules) => {
  const text = `The ${piece.repeat(Math.floor(4000 / piece.length))} tower.[^leaf]`;
  expect(rulesOf({ 'places/tower.json': place('tower', { body: body({ text, reveal: 'premise' }) }) })).toEqual(rules);
});

/** Returns the rules of the problems, each once. */
function rulesOf(files: Record<string, unknown>): string[] {
  return [...new Set(readContent(wiki(files)).problems.map(({ rule }) => rule))];
}
