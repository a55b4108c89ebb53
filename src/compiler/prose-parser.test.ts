import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collections } from '#wiki/collections.ts';
import { citationsIn, entityLinksIn, parseMarkdown, parseProse, type ProseNode } from './prose-parser.ts';

test('reads emphasis, links to entities, links to other sites and citations', () => {
  const text =
    '*Baek*, **keeper** of [the *light*](place:solme-point), wrote to [the office](https://example.org/lamps).[^leaf]';
  expect(parseProse(text)).toEqual({
    nodes: [
      { kind: 'emphasis', children: [{ kind: 'text', text: 'Baek' }] },
      { kind: 'text', text: ', ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'keeper' }] },
      { kind: 'text', text: ' of ' },
      {
        kind: 'entity-link',
        collection: 'places',
        id: 'solme-point',
        index: text.indexOf('place:'),
        children: [
          { kind: 'text', text: 'the ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'light' }] },
        ],
      },
      { kind: 'text', text: ', wrote to ' },
      { kind: 'outside-link', href: 'https://example.org/lamps', children: [{ kind: 'text', text: 'the office' }] },
      { kind: 'text', text: '.' },
      { kind: 'citation', source: 'leaf', index: text.indexOf('[^leaf]') },
    ],
    problems: [],
  });
});

test.each<[string, ProseNode]>([
  ['[^leaf]', { kind: 'citation', source: 'leaf', index: 0 }],
  ['[^leaf#cast]', { kind: 'citation', source: 'leaf', place: 'cast', index: 0 }],
  ['[^harbour-leaf#front-page]', { kind: 'citation', source: 'harbour-leaf', place: 'front-page', index: 0 }],
])('a citation names a source, and a place in it: %s', (text, citation) => {
  expect(parseProse(text)).toEqual({ nodes: [citation], problems: [] });
});

test('citations may be adjacent, and be inside of emphasis and links', () => {
  const text = 'One.[^a][^b#c-d] *Two.[^e]* [Three[^f]](place:tower)';
  const { nodes, problems } = parseProse(text);
  expect(problems).toEqual([]);
  expect(citationsIn(nodes)).toEqual([
    { kind: 'citation', source: 'a', index: text.indexOf('[^a]') },
    { kind: 'citation', source: 'b', place: 'c-d', index: text.indexOf('[^b') },
    { kind: 'citation', source: 'e', index: text.indexOf('[^e]') },
    { kind: 'citation', source: 'f', index: text.indexOf('[^f]') },
  ]);
});

test('finds every link to an entity in order, also inside of emphasis', () => {
  const { nodes } = parseProse('[A](character:a) *and [b](event:b)*, [out](https://example.org), **[c](film:c)**');
  expect(entityLinksIn(nodes).map(({ collection, id }) => `${collection}/${id}`)).toEqual([
    'characters/a',
    'events/b',
    'film/c',
  ]);
});

test('other square brackets are text', () => {
  expect(parseProse('He wrote [sic] and [so] on.').nodes).toEqual([
    { kind: 'text', text: 'He wrote [sic] and [so] on.' },
  ]);
});

test('a line break is a space', () => {
  expect(parseProse('He winds\nthe lamp.').nodes).toEqual([{ kind: 'text', text: 'He winds the lamp.' }]);
});

test.each([
  ['character:Min-Ho', 'character'],
  ['charcter:min-ho', 'charcter'],
  ['min-ho', 'min-ho'],
  ['/characters/min-ho', '/characters/min-ho'],
  ['http://example.org', 'http'],
  ['javascript:alert(1)', 'javascript'],
  ['//example.org', '//example.org'],
])('a link may lead to an entity or to https only: %s', (url, written) => {
  expect(parseProse(`See [this](${url}).`)).toEqual({
    nodes: [
      { kind: 'text', text: 'See ' },
      { kind: 'text', text: 'this' },
      { kind: 'text', text: '.' },
    ],
    problems: [
      {
        index: 'See [this]('.length,
        rule: 'unknown-collection',
        message: `"${url}" is not a valid link target.`,
        expected: `Write https://…, or one of ${Object.values(collections).join(', ')} with an id: character:old-miller.`,
        written,
        valid: Object.values(collections),
      },
    ],
  });
});

test.each([
  ['HTML', 'A <b>tall</b> tower.', 2, 'HTML is not allowed in prose.'],
  ['a block of HTML', '<p>A tower.</p>', 0, 'HTML is not allowed in prose.'],
  ['a heading', '# The tower', 0, 'A Markdown heading is not allowed in prose.'],
  ['a heading above a paragraph', '# The tower\n\nIt is tall.', 0, 'A Markdown heading is not allowed in prose.'],
  ['a list', '- steps\n- a lamp', 0, 'A Markdown list is not allowed in prose.'],
  ['a quotation', '> Nine turns.', 0, 'A Markdown blockquote is not allowed in prose.'],
  ['an image', 'A ![tower](https://example.org/a.png)', 2, 'A Markdown image is not allowed in prose.'],
  ['code', 'A `tower`.', 2, 'A Markdown inlineCode is not allowed in prose.'],
  ['a rule', '***', 0, 'A Markdown thematicBreak is not allowed in prose.'],
  ['the definition of a footnote', '[^leaf]: https://example.org', 0, 'A Markdown definition is not allowed in prose.'],
  ['code that is indented', 'It is tall.\n\n    lamp()', 13, 'A Markdown code is not allowed in prose.'],
])('prose may not contain %s', (_, text, index, message) => {
  const [first] = parseProse(text).problems;
  expect(first).toEqual({
    index,
    rule: 'not-prose',
    message,
    expected: 'Write one paragraph with *emphasis*, **strong**, links and citations; use sections for more.',
  });
});

test('prose may not have a second paragraph', () => {
  expect(parseProse('It is tall.\n\nIt is lit.').problems).toMatchObject([{ index: 13, rule: 'not-prose' }]);
});

test('links and citations have the right index, whatever precedes them', () => {
  const before = fc.array(
    fc.constantFrom('He', 'winds', '등불', 'é', '🏮', '"', '*now*', '**then**', '[on](event:s1)', '[^leaf]'),
  );
  fc.assert(
    fc.property(before, (words) => {
      const text = [...words, '[the tower](place:tower)', '[^end]'].join(' ');
      const { nodes } = parseProse(text);
      expect(entityLinksIn(nodes).at(-1)?.index).toBe(text.lastIndexOf('place:tower'));
      expect(citationsIn(nodes).at(-1)?.index).toBe(text.lastIndexOf('[^end]'));
    }),
  );
});

test('simple text is read exactly as Markdown reads it', () => {
  const pieces = fc.constantFrom(
    ...'[ ] ( ) ^ # * _ ` < > & \\ ! : . 1 - + = ~ a'.split(' '),
    ' ',
    '\n',
    'The lamp',
    '*him*',
    '_him_',
    '`him`',
    '<b>',
    '&amp;',
    '[him](character:baek)',
    '[them](https://example.org/a_b?c=d)',
    '[nobody](nothing)',
    '[^leaf]',
    '[^leaf#front-page]',
    '[^leaf#]',
    '등불',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
      const text = some.join('');
      expect(parseProse(text)).toEqual(parseMarkdown(text));
    }),
    { numRuns: 1000 },
  );
});
