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
  ['a name in brackets', 'Here is [Tower].[^leaf]', '[Tower].', 'This is not a link: it has no target.'],
  ['an id in brackets', 'Here is [the-lamp] and [s1].[^leaf]', '[s1].[^l', 'This is not a link: it has no target.'],
  ['a target in brackets', 'Here is [place:tower].[^leaf]', '[place:t', 'This is not a link: it has no target.'],
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
  ['a name in escaped brackets', 'The paper has “\\[Tower\\] is lit”.[^leaf]'],
  [
    'an address that is linked',
    'See [the page](https://leaf.example/a_b) and [www.leaf.example](https://leaf.example/).[^leaf]',
  ],
])('%s: nothing', (_, text) => {
  expect(saidOf(text)).toEqual([]);
});

test('a name in brackets, with the link that was probably meant', () => {
  const tower = place('tower', {
    aliases: [{ text: 'The Old Light', reveal: 'premise', sources: [{ source: 'leaf' }] }],
  });
  const lead = body({ text: 'See [the old light].[^leaf]', reveal: 'premise' });
  const files = { 'places/tower.json': tower, 'places/harbour.json': place('harbour', { body: lead }) };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/places/harbour.json:18:24  error: almost-markdown
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "See [the old light].[^leaf]",
         |                        ^
      This is not a link: it has no target.
      Fix: Write what it links to behind it; if brackets are meant, write \\[ and \\].
      Did you mean "[the old light](place:tower)"?"
  `);
});

test.each([
  ['It is at https://leaf.example/tower.[^leaf]', 'https://leaf.example/tower', 'https:/'],
  ['See (www.leaf.example/a_b?c=1), and *more*.[^leaf]', 'https://www.leaf.example/a_b?c=1', 'www.lea'],
])('a bare address: %s', (text, href, at) => {
  expect(saidOf(text)).toEqual([
    `almost-markdown at ${at}${text.at(text.indexOf(at) + 7)}: No link is made of this address, so readers see it as it is.`,
  ]);
  const lead = body({ text, reveal: 'premise' });
  expect(check({ 'places/tower.json': place('tower', { body: lead }) })).toContain(`[such as these](${href})`);
});

test.each(['A *Lamp*', 'A _lamp_ and more', '__The Lamp__', 'The **Lamp**'])(
  'emphasis where none is read: %s',
  (heading) => {
    const lead = body('It is lit.').map((section) => ({ ...section, heading }));
    expect(check({ 'places/tower.json': place('tower', { body: lead }) })).toContain('Markdown is not read here');
  },
);

test.each(['M*A*S*H', '2 * 3 * 4', 'old_tower_2', 'Who? *', '* and *'])('signs that are no emphasis: %s', (heading) => {
  const lead = body('It is lit.').map((section) => ({ ...section, heading }));
  expect(check({ 'places/tower.json': place('tower', { body: lead }) })).toBe('');
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
