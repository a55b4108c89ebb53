import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, film, place, site } from '#tests/fixtures/small-wiki.ts';

// What a paragraph may contain, and that it cites a source.

test('a paragraph that cites nothing', () => {
  const tower = place('tower', { body: body({ text: 'A tower of ninety-one steps.', reveal: 'premise' }) });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:19  error: no-citation
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "A tower of ninety-one steps.",
         |                   ^
      This paragraph cites no source.
      Fix: Add one after the sentence that it supports: [^river-post], or with a place in it [^river-post#cast-list]."
  `);
});

test('a paragraph of the plot, or of the home page, that cites nothing', () => {
  const files = {
    'film/lamp.json': film({ plot: [{ text: 'The keeper winds the lamp.', reveal: 's1' }] }),
    'site.json': site({ intro: [{ text: 'A film about a lamp.', reveal: 'premise' }] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/film/lamp.json:14:15  error: no-citation
      at plot[0].text
      13 |     {
      14 |       "text": "The keeper winds the lamp.",
         |               ^
      This paragraph cites no source.
      Fix: Add one after the sentence that it supports: [^river-post], or with a place in it [^river-post#cast-list].

    content/site.json:20:15  error: no-citation
      at intro[0].text
      19 |     {
      20 |       "text": "A film about a lamp.",
         |               ^
      This paragraph cites no source.
      Fix: Add one after the sentence that it supports: [^river-post], or with a place in it [^river-post#cast-list]."
  `);
});

test('HTML in prose', () => {
  expect(check({ 'places/tower.json': place('tower', { body: body('A tower<br>by the sea.') }) }))
    .toMatchInlineSnapshot(`
    "content/places/tower.json:18:27  error: not-prose
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "A tower<br>by the sea.[^leaf]",
         |                           ^
      HTML is not allowed in prose.
      Fix: Write one paragraph with *emphasis*, **strong**, links and citations; use sections for more."
  `);
});

test('a heading in prose', () => {
  expect(check({ 'places/tower.json': place('tower', { body: body('# Steps\n\nNinety-one.') }) }))
    .toMatchInlineSnapshot(`
    "content/places/tower.json:18:20  error: not-prose
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "# Steps\\n\\nNinety-one.[^leaf]",
         |                    ^
      A Markdown heading is not allowed in prose.
      Fix: Write one paragraph with *emphasis*, **strong**, links and citations; use sections for more."
  `);
});

test('a list in prose', () => {
  expect(check({ 'places/tower.json': place('tower', { body: body('- steps\n- a lamp') }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:20  error: not-prose
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "- steps\\n- a lamp[^leaf]",
         |                    ^
      A Markdown list is not allowed in prose.
      Fix: Write one paragraph with *emphasis*, **strong**, links and citations; use sections for more."
  `);
});

test('two paragraphs where one belongs', () => {
  expect(check({ 'places/tower.json': place('tower', { body: body('It is tall.\n\nIt is lit.') }) }))
    .toMatchInlineSnapshot(`
    "content/places/tower.json:18:35  error: not-prose
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is tall.\\n\\nIt is lit.[^leaf]",
         |                                   ^
      A second paragraph is not allowed in prose.
      Fix: Write one paragraph with *emphasis*, **strong**, links and citations; use sections for more."
  `);
});

test('an invalid citation, with a space in it', () => {
  const tower = place('tower', { body: body('It is tall.[^leaf page 2]') });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:31  error: not-prose
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is tall.[^leaf page 2][^leaf]",
         |                               ^
      "[^leaf page 2]" is not a valid citation.
      Fix: Write the id of a source, optionally with that of a place in it: [^river-post#cast-list]."
  `);
});

test('a link without text', () => {
  const tower = place('tower', { body: body('It is kept [](character:keeper) well.[^leaf]') });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:31  error: not-prose
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is kept [](character:keeper) well.[^leaf][^leaf]",
         |                               ^
      This link has no text, so nobody can see it.
      Fix: Write the text between the brackets: [Old Miller](character:old-miller).

    content/places/tower.json:18:34  error: unknown-id
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is kept [](character:keeper) well.[^leaf][^leaf]",
         |                                  ^
      "keeper" is not the id of a file in characters/.
      Fix: Write the id of a file in characters/, or add it there."
  `);
});
