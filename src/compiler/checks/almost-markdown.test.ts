import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, place, wiki } from '#tests/fixtures/small-wiki.ts';
import { readContent } from '../read-content.ts';

// Text that was meant as Markdown and would be shown as it is written.

test('a link that is never closed', () => {
  const lead = body({ text: 'See [the tower](place:tower and [the lamp](place:tower).[^leaf]', reveal: 'premise' });
  expect(check({ 'places/tower.json': place('tower', { body: lead }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:24  error: almost-markdown
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "See [the tower](place:tower and [the lamp](place:tower).[^leaf]",
         |                        ^
      This link is never closed, or its target has a space.
      Fix: Write ) after its target, without spaces: [Old Miller](character:old-miller)."
  `);
});

/** Returns what is said of a paragraph, each message after the text from its position on. */
function saidOf(text: string): string[] {
  const file = place('tower', { body: body({ text, reveal: 'premise' }) });
  const files = wiki({ 'places/tower.json': file });
  const lines = files.find(({ path }) => path === 'places/tower.json')?.text.split('\n') ?? [];
  return readContent(files).problems.map(
    ({ rule, line, column, message }) => `${rule} at ${lines[line - 1]?.slice(column - 1, column + 7)}: ${message}`,
  );
}

test.each([
  ['a link with a space in it', '[The lamp] (place:tower) is lit.[^leaf]', '[The lam', 'A space divides this link.'],
  [
    'a target with a space',
    '[The lamp](place: tower) is lit.[^leaf]',
    '[The lam',
    'This link is never closed, or its target has a space.',
  ],
  ['a wiki link', 'See [[tower]].[^leaf]', '[[tower]', 'Double brackets are no link.'],
  ['a template', 'See {{cite leaf}}.[^leaf]', '{{cite l', 'Double braces are no citation and no link.'],
  ['a citation without ^', 'It is lit.[leaf] It is old.[^leaf]', '[leaf] I', 'This is not a citation: it has no ^.'],
  ['one with a place', 'It is lit.[leaf#front-page][^leaf]', '[leaf#fr', 'This is not a citation: it has no ^.'],
  [
    'a citation in parentheses',
    'It is lit.(^leaf) It is old.[^leaf]',
    '(^leaf) ',
    'This is not a citation: it is not in brackets.',
  ],
  [
    'a citation that is never closed',
    'It is old.[^leaf] It is lit.[^leaf',
    '[^leaf",',
    'This citation is never closed.',
  ],
  ['a bracket that is never closed', 'The [old tower.[^leaf]', '[old tow', 'This bracket is never closed.'],
  ['a bracket that is never opened', 'The old] tower.[^leaf]', '] tower.', 'This bracket is never opened.'],
  [
    'emphasis that is never closed',
    'The *old tower.[^leaf]',
    '*old tow',
    'This asterisk is neither the beginning nor the end of emphasis.',
  ],
  [
    'emphasis with a space',
    'The * old* tower.[^leaf]',
    '* old* t',
    'This asterisk is neither the beginning nor the end of emphasis.',
  ],
  [
    'strong that is never closed',
    'The **old tower.[^leaf]',
    '**old to',
    'This asterisk is neither the beginning nor the end of emphasis.',
  ],
  [
    'an underscore',
    'The _old tower.[^leaf]',
    '_old tow',
    'This underscore is neither the beginning nor the end of emphasis.',
  ],
  ['an entity', 'The old &amp; grey tower.[^leaf]', '&amp; gr', 'HTML entities are no letters here.'],
  ['an entity of a number', 'The old&#160;tower.[^leaf]', '&#160;to', 'HTML entities are no letters here.'],
  ['an entity that does not exist', 'The old&foo;tower.[^leaf]', '&foo;tow', 'HTML entities are no letters here.'],
  ['a backtick', 'The `old tower.[^leaf]', '`old tow', 'There is no code in prose.'],
  ['a strike', 'The ~~old~~ tower.[^leaf]', '~~old~~ ', 'There is no strikethrough in prose.'],
  ['HTML that is never closed', 'The <b old tower.[^leaf]', '<b old t', 'There is no HTML in prose.'],
])('%s', (_, text, at, message) => {
  expect(saidOf(text)).toEqual([`almost-markdown at ${at}: ${message}`]);
});

test.each([
  ['words in brackets', 'He [the keeper] winds “[sic]” the *old* lamp.[^leaf]'],
  ['brackets around emphasis', 'The lamp [see *The Lamp* and [it](place:tower)].[^leaf]'],
  ['escaped signs', 'A \\* and a \\[ and \\_so\\_ on, \\&amp; more.[^leaf]'],
  ['an underscore in a word', 'The file old_tower is *here*.[^leaf]'],
  ['an ampersand', 'Harbour & *Leaf*, 3 < 4.[^leaf]'],
  ['emphasis of every kind', '*one* **two** _three_ ***four***.[^leaf]'],
])('%s: nothing', (_, text) => {
  expect(saidOf(text)).toEqual([]);
});

test('a citation without ^ of an unknown source, with the probable one', () => {
  const lead = body({ text: 'It is lit.[laef#front-page][^leaf]', reveal: 'premise' });
  expect(check({ 'places/tower.json': place('tower', { body: lead }) })).toContain(
    'Did you mean "[^leaf#front-page]"?',
  );
});

test('Markdown where none is read', () => {
  const heading = body('It is lit.').map((section) => ({ ...section, heading: 'The [lamp](place:tower)' }));
  expect(check({ 'places/tower.json': place('tower', { body: heading }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:22:23  error: almost-markdown
      at body[0].heading
      21 |       ],
      22 |       "heading": "The [lamp](place:tower)"
         |                       ^
      Markdown is not read here, so readers would see its signs.
      Fix: Write the words only."
  `);
});
