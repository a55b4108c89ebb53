import { expect, test } from 'vitest';
import { body, place, wiki } from '#tests/fixtures/small-wiki.ts';
import { contentError } from './content-errors-plugin.ts';

test('valid content shows no overlay', () => {
  expect(contentError(wiki())).toBeNull();
});

test('a warning shows no overlay and is not counted', () => {
  const aliases = [{ text: 'Spire', sources: [{ source: 'leaf' }] }];
  const warned = { 'places/tower.json': place('tower', { aliases }) };
  expect(contentError(wiki(warned))).toBeNull();
  expect(contentError(wiki({ ...warned, 'places/well.json': '{' }))?.err.message).not.toContain('more');
});

test('the overlay shows the first error with file, line and caret, and counts the others', () => {
  const tower = place('tower', { body: body('See [her](character:clerk) and [him](character:keeper).') });
  const error = contentError(wiki({ 'places/tower.json': tower }))?.err;
  expect(error?.loc?.file?.endsWith('src/content/places/tower.json')).toBe(true);
  expect([error?.id, error?.loc?.line, error?.loc?.column]).toEqual(['src/content/places/tower.json', 18, 30]);
  expect(error?.message).toMatchInlineSnapshot(`
    "src/content/places/tower.json:18:30  error: unknown-id
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "See [her](character:clerk) and [him](character:keeper).[^leaf]",
         |                              ^
      "clerk" is not the id of a file in characters/.
      Fix: Write the id of a file in characters/, or add it there.

    And 1 more; \`npm run check\` lists them all."
  `);
});
