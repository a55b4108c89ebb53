import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import {
  body,
  character,
  claim,
  event,
  onScene,
  place,
  review,
  site,
  source,
  squareStrokes,
} from '#tests/fixtures/small-wiki.ts';

// Ids in fields that do not exist.

test('an unknown id in the fields of a scene', () => {
  const scene = event('s1', { place: 'towr', characters: onScene('keepr'), reveal: 's9' });
  const files = {
    'events/s1.json': scene,
    'places/tower.json': place('tower'),
    'characters/keeper.json': character('keeper'),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/events/s1.json:3:13  error: unknown-id
      at reveal
      2 |   "id": "s1",
      3 |   "reveal": "s9",
        |             ^
      "s9" is not the id of a scene listed in parts.json.
      Fix: Write the id of a scene listed in parts.json, or add it there.
      Did you mean "s1"?

    content/events/s1.json:9:12  error: unknown-id
      at place
      8 |   "order": 1,
      9 |   "place": "towr",
        |            ^
      "towr" is not the id of a file in places/.
      Fix: Write the id of a file in places/, or add it there.
      Did you mean "tower"?

    content/events/s1.json:14:13  error: unknown-id
      at characters[0].id
      13 |     {
      14 |       "id": "keepr",
         |             ^
      "keepr" is not the id of a file in characters/.
      Fix: Write the id of a file in characters/, or add it there.
      Did you mean "keeper"?"
  `);
});

test('an unknown group of characters', () => {
  expect(check({ 'characters/keeper.json': character('keeper', { group: 'towers' }) })).toMatchInlineSnapshot(`
    "content/characters/keeper.json:12:12  error: unknown-id
      at group
      11 |   },
      12 |   "group": "towers",
         |            ^
      "towers" is not the id of a group listed in site.json.
      Fix: Write the id of a group listed in site.json, or add it there.
      Did you mean "tower"?"
  `);
});

test('an unknown scene in "until" and in "since"', () => {
  const tower = place('tower', {
    body: body({ text: 'It is lit.[^leaf]', reveal: 'premise', until: 's33' }),
    claims: [{ ...claim('light', 'Oil'), since: 'scene-3' }],
  });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:20:20  error: unknown-id
      at body[0].paragraphs[0].until
      19 |           "reveal": "premise",
      20 |           "until": "s33"
         |                    ^
      "s33" is not the id of a scene listed in parts.json.
      Fix: Write the id of a scene listed in parts.json, or add it there.
      Did you mean "s3"?

    content/places/tower.json:42:16  error: unknown-id
      at claims[0].since
      41 |       ],
      42 |       "since": "scene-3"
         |                ^
      "scene-3" is not the id of a file in events/.
      Fix: Write the id of a file in events/, or add it there."
  `);
});

test('an unknown source of a value, of a review and of a reaction', () => {
  const reaction = { source: 'leav', reaction: 'tears' as const, text: 'It moved them.', reveal: 'premise' };
  const files = {
    'places/tower.json': place('tower', {
      claims: [{ ...claim('light'), values: [{ text: 'Oil', sources: [{ source: 'leav' }], reveal: 'premise' }] }],
    }),
    'reviews/leaf.json': review('leaf', { source: 'leav' }),
    'events/s1.json': event('s1', { reactions: [reaction] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/events/s1.json:15:17  error: unknown-id
      at reactions[0].source
      14 |     {
      15 |       "source": "leav",
         |                 ^
      "leav" is not the id of a file in sources/.
      Fix: Write the id of a file in sources/, or add it there.
      Did you mean "leaf"?

    content/places/tower.json:23:25  error: unknown-id
      at claims[0].values[0].sources[0].source
      22 |             {
      23 |               "source": "leav"
         |                         ^
      "leav" is not the id of a file in sources/.
      Fix: Write the id of a file in sources/, or add it there.
      Did you mean "leaf"?

    content/reviews/leaf.json:6:13  error: unknown-id
      at source
      5 |   "outlet": "Harbour Leaf",
      6 |   "source": "leav",
        |             ^
      "leav" is not the id of a file in sources/.
      Fix: Write the id of a file in sources/, or add it there.
      Did you mean "leaf"?"
  `);
});

test('an unknown scene in a moment of a review', () => {
  const moments = [{ event: 's4', text: 'The barrel on the steps.', reveal: 'premise' }];
  const voices = [{ reviewer: 'Juniper', rating: null, moments }];
  expect(check({ 'reviews/leaf.json': review('leaf', { voices }) })).toMatchInlineSnapshot(`
    "content/reviews/leaf.json:13:20  error: unknown-id
      at voices[0].moments[0].event
      12 |         {
      13 |           "event": "s4",
         |                    ^
      "s4" is not the id of a file in events/.
      Fix: Write the id of a file in events/, or add it there.
      Did you mean "s1"?"
  `);
});

test('an unknown icon, and an invalid SVG path', () => {
  const tower = place('tower', { icon: 'lamb' });
  const icons = [{ id: 'lamp', title: 'A lamp', reveal: 'premise', strokes: squareStrokes }];
  const files = { 'icons.json': { icons }, 'places/tower.json': tower, 'site.json': site({ hero: 'lamp' }) };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/places/tower.json:12:11  error: unknown-id
      at icon
      11 |   },
      12 |   "icon": "lamb"
         |           ^
      "lamb" is not the id of an icon in icons.json.
      Fix: Write the id of an icon in icons.json, or add it there.
      Did you mean "lamp"?"
  `);
  const broken = [
    { id: 'lamp', title: 'A lamp', reveal: 'premise', strokes: [{ d: 'M8 8h48v48H8z 12', tone: 'warm' }] },
  ];
  expect(check({ ...files, 'icons.json': { icons: broken } })).toMatchInlineSnapshot(`
    "content/icons.json:9:16  error: wrong-value
      at icons[0].strokes[0].d
      8 |         {
      9 |           "d": "M8 8h48v48H8z 12",
        |                ^
      "M8 8h48v48H8z 12" is not allowed here.
      Fix: Expected an SVG path such as "M8 8h48v48H8z"."
  `);
});

test('a place that a source does not have, in prose and in a field', () => {
  const tower = place('tower', {
    body: body('It is tall.[^leaf#frontpage]'),
    claims: [
      {
        ...claim('light'),
        values: [{ text: 'Oil', sources: [{ source: 'leaf', place: 'page-2' }], reveal: 'premise' }],
      },
    ],
  });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:31  error: unknown-place
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is tall.[^leaf#frontpage][^leaf]",
         |                               ^
      "frontpage" is not a place in the source "leaf".
      Fix: Write one of the "places" in sources/leaf.json with hyphens for spaces, or add it there.
      Did you mean "front-page"?

    content/places/tower.json:36:24  error: unknown-place
      at claims[0].values[0].sources[0].place
      35 |               "source": "leaf",
      36 |               "place": "page-2"
         |                        ^
      "page-2" is not a place in the source "leaf".
      Fix: Write one of the "places" in sources/leaf.json with hyphens for spaces, or add it there."
  `);
});

test('a source that says neither where it is nor why it is nowhere', () => {
  const { noAddress: _, ...lost } = source('lost');
  expect(check({ 'sources/lost.json': lost })).toMatchInlineSnapshot(`
    "content/sources/lost.json:1:1  error: wrong-value
      1 | {
        | ^
      These fields do not go together.
      Fix: Expected "url", or "noAddress" with the reason."
  `);
});

test('an id that a file had before: what it is called now', () => {
  const files = {
    'places/tower.json': place('tower', { formerIds: ['spire'] }),
    'characters/keeper.json': character('keeper', { body: body('He lives in [the tower](place:spire).') }),
    'events/s1.json': event('s1', { place: 'spire' }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:44  error: unknown-id
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "He lives in [the tower](place:spire).[^leaf]",
         |                                            ^
      "spire" is not the id of a file in places/ any more.
      Fix: It is called "tower" now.
      Did you mean "tower"?

    content/events/s1.json:9:12  error: unknown-id
      at place
      8 |   "order": 1,
      9 |   "place": "spire",
        |            ^
      "spire" is not the id of a file in places/ any more.
      Fix: It is called "tower" now.
      Did you mean "tower"?"
  `);
});

test('an id of another collection: which one', () => {
  const files = {
    'places/tower.json': place('tower'),
    'characters/keeper.json': character('keeper', { body: body('He lives in [the tower](motif:tower).') }),
    'events/s1.json': event('s1', { characters: [{ id: 'tower', reveal: 'premise' }] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:44  error: unknown-id
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "He lives in [the tower](motif:tower).[^leaf]",
         |                                            ^
      "tower" is not the id of a file in motifs/, but of a file in places/, to which links are written "place:tower".
      Fix: Write the id of a file in motifs/, or name the other where a field for it is.

    content/events/s1.json:14:13  error: unknown-id
      at characters[0].id
      13 |     {
      14 |       "id": "tower",
         |             ^
      "tower" is not the id of a file in characters/, but of a file in places/, to which links are written "place:tower".
      Fix: Write the id of a file in characters/, or name the other where a field for it is."
  `);
});
