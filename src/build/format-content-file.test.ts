import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedFiles, withoutPictures } from '#tests/fixtures/content.ts';
import { formatContentFile } from './format-content-file.ts';

const tower = {
  body: [],
  aliases: [{ reveal: 'premise', sources: [{ place: 'plot', source: 'leaf' }], text: 'The Spire' }],
  formerIds: ['spire', 'keep'],
  claims: [
    {
      values: [
        { text: '90', sources: [{ source: 'leaf' }] },
        { sources: [{ source: 'leaf' }], reason: 'It is.', rank: 'preferred', text: '91' },
      ],
      label: 'Steps',
      ref: ['C002', 'C001'],
      id: 'steps',
    },
  ],
  name: { sources: [{ source: 'leaf' }], text: 'Tower' },
  unknown: { b: 1, a: 2 },
  id: 'tower',
};

test('fields are sorted as in the schema, lists with a fixed order too, and nothing is lost', async () => {
  expect(await formatContentFile({ path: 'places/tower.json', text: JSON.stringify(tower) })).toBe(`{
  "id": "tower",
  "formerIds": ["keep", "spire"],
  "name": { "text": "Tower", "sources": [{ "source": "leaf" }] },
  "aliases": [{ "text": "The Spire", "sources": [{ "source": "leaf", "place": "plot" }], "reveal": "premise" }],
  "claims": [
    {
      "id": "steps",
      "label": "Steps",
      "ref": ["C001", "C002"],
      "values": [
        { "text": "91", "sources": [{ "source": "leaf" }], "rank": "preferred", "reason": "It is." },
        { "text": "90", "sources": [{ "source": "leaf" }] }
      ]
    }
  ],
  "body": [],
  "unknown": { "b": 1, "a": 2 }
}
`);
});

test('the address of a schema stands first', async () => {
  const text = JSON.stringify({ ...tower, $schema: '../places.json' });
  expect(await formatContentFile({ path: 'places/tower.json', text })).toMatch(
    /^\{\n  "\$schema": "\.\.\/places\.json",\n  "id"/,
  );
});

test('the result does not depend on the original layout or field order', async () => {
  const wanted = await formatContentFile({ path: 'places/tower.json', text: JSON.stringify(tower) });
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(Object.entries(tower).slice(0, 5), { minLength: 5 }),
      fc.constantFrom(0, 2, '\t'),
      async (fields, space) => {
        const text = JSON.stringify(
          { ...Object.fromEntries(fields), unknown: tower.unknown, id: 'tower' },
          null,
          space,
        );
        expect(await formatContentFile({ path: 'places/tower.json', text })).toBe(wanted);
      },
    ),
    { numRuns: 20 },
  );
});

test('a formatted file does not change, and its content stays the same', async () => {
  for (const file of withoutPictures(inventedFiles)) {
    const text = await formatContentFile(file);
    expect(await formatContentFile({ ...file, text: text ?? '' })).toBe(text);
    expect(JSON.parse(text ?? '')).toEqual(JSON.parse(file.text));
  }
});

test.each([
  ['no JSON', '{ "id": '],
  ['a field twice', '{ "id": "tower", "id": "spire" }'],
])('a file with %s is left as it is', async (_, text) => {
  expect(await formatContentFile({ path: 'places/tower.json', text })).toBeNull();
});

test('a path of an icon is rounded to a tenth of a unit, and an invalid path stays as it is', async () => {
  const text = (d: string) => JSON.stringify({ icons: [{ id: 'a', strokes: [{ d, tone: 'warm' }] }] });
  expect(await formatContentFile({ path: 'icons.json', text: text('M 8.04 8.06 h 48.123z') })).toContain(
    '"M8 8.1h48.2z"',
  );
  expect(await formatContentFile({ path: 'icons.json', text: text('M 8.04 and on') })).toContain('"M 8.04 and on"');
});

test('a picture is optimised, in one line, without what nobody sees', async () => {
  const text = `<?xml version="1.0"?>
<!-- the end -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18">
  <title>The end</title>
  <linearGradient id="light-of-the-end"><stop stop-color="#ffca3a"/></linearGradient>
  <path fill="url(#light-of-the-end)" d="M 0.00 0.00 H 32.04 V 18 H 0 Z"/>
</svg>`;
  const formatted = await formatContentFile({ path: 'drawings/lamp.svg', text });
  expect(formatted).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><linearGradient id="a"><stop stop-color="#ffca3a"/></linearGradient><path fill="url(#a)" d="M0 0h32v18H0Z"/></svg>\n',
  );
  expect(await formatContentFile({ path: 'drawings/lamp.svg', text: formatted ?? '' })).toBe(formatted);
  expect(await formatContentFile({ path: 'drawings/lamp.svg', text: '<svg>' })).toBeNull();
});
