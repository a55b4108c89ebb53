import { expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/content.ts';
import {
  body,
  character,
  claim,
  event,
  film,
  onScene,
  parts,
  place,
  review,
  motif,
  site,
  source,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import { collectionNames, collections } from '#wiki/collections.ts';
import type { AuthoredFile } from '../json-file.ts';
import { formatProblem } from '../problem.ts';
import { readContent } from '../read-content.ts';

// The exact output of `npm run check`: these messages are the manual for contributors.

function check(files: readonly AuthoredFile[]): string {
  return (
    readContent(files)
      .problems.map((problem) => formatProblem(problem, 'content'))
      .join('\n\n')
      // The list of collections is not part of what is tested here.
      .replaceAll(collectionNames.join(', '), '<collections>')
      .replaceAll(Object.values(collections).join(', '), '<things>')
  );
}

test('reports nothing for a valid wiki', () => {
  expect(check(wiki())).toBe('');
});

test('reports nothing for a large valid wiki', () => {
  expect(check(inventedFiles)).toBe('');
});

test('a file that is not JSON: only the place of the first mistake', () => {
  const text = '{\n  "id": "tower",\n  "reveal": "premise"\n  "name": { "text": "Tower" },\n}\n';
  expect(check(wiki({ 'places/tower.json': text }))).toMatchInlineSnapshot(`
    "content/places/tower.json:4:3  error: not-json
      3 |   "reveal": "premise"
      4 |   "name": { "text": "Tower" },
        |   ^
      This is not JSON: comma expected.
      Fix: Check the commas, quotes and brackets just before this place."
  `);
});

test('an empty file', () => {
  expect(check(wiki({ 'places/tower.json': '' }))).toMatchInlineSnapshot(`
    "content/places/tower.json:1:1  error: not-json
      1 | 
        | ^
      This is not JSON: value expected.
      Fix: Check the commas, quotes and brackets just before this place."
  `);
});

test('comments and trailing commas are not JSON', () => {
  expect(check(wiki({ 'places/a.json': '{ /* the tower */ }', 'places/b.json': '{ "id": "b", }' })))
    .toMatchInlineSnapshot(`
    "content/places/a.json:1:3  error: not-json
      1 | { /* the tower */ }
        |   ^
      This is not JSON: invalid comment token.
      Fix: Check the commas, quotes and brackets just before this place.

    content/places/b.json:1:14  error: not-json
      1 | { "id": "b", }
        |              ^
      This is not JSON: property name expected.
      Fix: Check the commas, quotes and brackets just before this place."
  `);
});

test('an unknown field, with the probable one', () => {
  expect(check(wiki({ 'places/tower.json': { ...place('tower'), alias: [] } }))).toMatchInlineSnapshot(`
    "content/places/tower.json:12:3  error: unknown-field
      at alias
      11 |   },
      12 |   "alias": []
         |   ^
      There is no field "alias" here.
      Fix: Use one of: id, formerIds, reveal, entry, drawing, name, aliases, claims, body.
      Did you mean "aliases"?"
  `);
});

test('an unknown field deep in a file', () => {
  const keeper = character('keeper', {
    body: body({ text: 'He winds the lamp.[^leaf]', reveals: 'premise' } as never),
  });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot(`
    "content/characters/keeper.json:21:11  error: unknown-field
      at body[0].paragraphs[0].reveals
      20 |           "text": "He winds the lamp.[^leaf]",
      21 |           "reveals": "premise"
         |           ^
      There is no field "reveals" here.
      Fix: Use one of: text, ref, reveal, until.
      Did you mean "reveal"?"
  `);
});

test('a missing field', () => {
  const { label: _, ...leaf } = source('leaf');
  expect(check(wiki({ 'sources/leaf.json': leaf }))).toMatchInlineSnapshot(`
    "content/sources/leaf.json:1:1  error: missing-field
      1 | {
        | ^
      The field "label" is missing.
      Fix: Add "label"."
  `);
});

test('a value of the wrong type', () => {
  expect(check(wiki({ 'events/s1.json': event('s1', { order: '1' as never }) }))).toMatchInlineSnapshot(`
    "content/events/s1.json:8:12  error: wrong-value
      at order
      7 |   },
      8 |   "order": "1",
        |            ^
      "1" is not allowed here.
      Fix: Expected a number."
  `);
});

test('a text where a list belongs', () => {
  expect(check(wiki({ 'events/s1.json': event('s1', { characters: 'keeper' as never }) }))).toMatchInlineSnapshot(`
    "content/events/s1.json:12:17  error: wrong-value
      at characters
      11 |   "thread": "past",
      12 |   "characters": "keeper"
         |                 ^
      "keeper" is not allowed here.
      Fix: Expected a list: [ … ]."
  `);
});

test('an empty text', () => {
  expect(check(wiki({ 'site.json': site({ name: ' ' }) }))).toMatchInlineSnapshot(`
    "content/site.json:3:11  error: wrong-value
      at name
      2 |   "id": "lamp-wiki",
      3 |   "name": " ",
        |           ^
      An empty text is not allowed here.
      Fix: Expected some text."
  `);
});

test('an invalid date', () => {
  expect(check(wiki({ 'sources/leaf.json': source('leaf', { date: '4 May 1998' }) }))).toMatchInlineSnapshot(`
    "content/sources/leaf.json:11:11  error: wrong-value
      at date
      10 |   },
      11 |   "date": "4 May 1998"
         |           ^
      "4 May 1998" is not allowed here.
      Fix: Expected a valid day, such as "2013-01-23", a month "2013-01" or a year "2013", from 1800 to 2100."
  `);
});

test('a word that is not allowed, with the probable one', () => {
  expect(check(wiki({ 'motifs/kite.json': motif('kite', { type: 'rituall' as never }) }))).toMatchInlineSnapshot(`
    "content/motifs/kite.json:12:11  error: wrong-value
      at type
      11 |   },
      12 |   "type": "rituall"
         |           ^
      "rituall" is not allowed here.
      Fix: Expected "object", "ritual" or "theme".
      Did you mean "ritual"?"
  `);
});

test('a word that is not allowed, without a similar one', () => {
  expect(check(wiki({ 'motifs/kite.json': motif('kite', { type: 'dream' as never }) }))).toMatchInlineSnapshot(`
    "content/motifs/kite.json:12:11  error: wrong-value
      at type
      11 |   },
      12 |   "type": "dream"
         |           ^
      "dream" is not allowed here.
      Fix: Expected "object", "ritual" or "theme"."
  `);
});

test('an unknown id in a link: the place of the id within the text', () => {
  const keeper = character('keeper', { body: body('He lives at [the tower](place:towr).') });
  expect(check(wiki({ 'characters/keeper.json': keeper, 'places/tower.json': place('tower') }))).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:44  error: unknown-id
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "He lives at [the tower](place:towr).[^leaf]",
         |                                            ^
      "towr" is not the id of a file in places/.
      Fix: Write the id of a file in places/, or add it there.
      Did you mean "tower"?"
  `);
});

test('an unknown id in a link after JSON escapes: the place in the file, not in the text', () => {
  const tower = `{
  "id": "tower",
  "reveal": "premise",
  "name": { "text": "Tower", "sources": [{ "source": "leaf" }] },
  "body": [{ "id": "lead", "reveal": "premise", "paragraphs": [
    { "text": "The \\"caf\\u00e9\\" at [the harbour](place:harbor).[^leaf]", "reveal": "premise" }
  ]}]
}
`;
  expect(check(wiki({ 'places/tower.json': tower, 'places/harbour.json': place('harbour') }))).toMatchInlineSnapshot(`
    "content/places/tower.json:6:51  error: unknown-id
      at body[0].paragraphs[0].text
      5 |   "body": [{ "id": "lead", "reveal": "premise", "paragraphs": [
      6 |     { "text": "The \\"caf\\u00e9\\" at [the harbour](place:harbor).[^leaf]", "reveal": "premise" }
        |                                                   ^
      "harbor" is not the id of a file in places/.
      Fix: Write the id of a file in places/, or add it there.
      Did you mean "harbour"?"
  `);
});

test('an unknown id far in a long line: the excerpt is cut around it', () => {
  const words = 'He keeps the lamp and the log and the stairs. '.repeat(4);
  const keeper = character('keeper', { body: body(`${words}He lives at [the tower](place:towr), they say.`) });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:228  error: unknown-id
      at body[0].paragraphs[0].text
      19 |         {
      20 | the log and the stairs. He lives at [the tower](place:towr), they say.[^leaf]",
         |                                                 ^
      "towr" is not the id of a file in places/.
      Fix: Write the id of a file in places/, or add it there."
  `);
});

test('an unknown source in a citation: the place of the citation', () => {
  const keeper = character('keeper', {
    body: body({ text: 'He winds the lamp.[^leaf] Twice.[^leav#page-2]', reveal: 'premise' }),
  });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:52  error: unknown-id
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "He winds the lamp.[^leaf] Twice.[^leav#page-2]",
         |                                                    ^
      "leav" is not the id of a file in sources/.
      Fix: Write the id of a file in sources/, or add it there.
      Did you mean "leaf"?"
  `);
});

test('an unknown collection in a link', () => {
  const keeper = character('keeper', { body: body('He lives at [the tower](plaec:tower).') });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:44  error: unknown-collection
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "He lives at [the tower](plaec:tower).[^leaf]",
         |                                            ^
      "plaec:tower" is not a valid link target.
      Fix: Write https://…, or one of <things> with an id: character:old-miller.
      Did you mean "place"?"
  `);
});

test('a link to an address that is not secure', () => {
  const keeper = character('keeper', { body: body('See [the office](http://example.org).') });
  expect(check(wiki({ 'characters/keeper.json': keeper }))).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:37  error: unknown-collection
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "See [the office](http://example.org).[^leaf]",
         |                                     ^
      "http://example.org" is not a valid link target.
      Fix: Write https://…, or one of <things> with an id: character:old-miller."
  `);
});

test('an unknown id in the fields of a scene', () => {
  const scene = event('s1', { place: 'towr', characters: onScene('keepr'), reveal: 's9' });
  const files = {
    'events/s1.json': scene,
    'places/tower.json': place('tower'),
    'characters/keeper.json': character('keeper'),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot(`
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
  expect(check(wiki({ 'characters/keeper.json': character('keeper', { group: 'towers' }) }))).toMatchInlineSnapshot(`
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
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot(`
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
  expect(check(wiki(files))).toMatchInlineSnapshot(`
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
  const moments = [{ event: 's1', text: 'The barrel on the steps.', reveal: 'premise' }];
  const voices = [{ reviewer: 'Juniper', rating: null, moments }];
  expect(check(wiki({ 'reviews/leaf.json': review('leaf', { voices }) }))).toMatchInlineSnapshot(`
    "content/reviews/leaf.json:13:20  error: unknown-id
      at voices[0].moments[0].event
      12 |         {
      13 |           "event": "s1",
         |                    ^
      "s1" is not the id of a file in events/.
      Fix: Write the id of a file in events/, or add it there."
  `);
});

test('an unknown scene in the text of the home page', () => {
  const intro = [{ text: 'A film about a lamp.[^leaf]', reveal: 's9' }];
  expect(check(wiki({ 'site.json': site({ intro }) }))).toMatchInlineSnapshot(`
    "content/site.json:21:17  error: unknown-id
      at intro[0].reveal
      20 |       "text": "A film about a lamp.[^leaf]",
      21 |       "reveal": "s9"
         |                 ^
      "s9" is not the id of a scene listed in parts.json.
      Fix: Write the id of a scene listed in parts.json, or add it there.
      Did you mean "s1"?"
  `);
});

test('a paragraph that cites nothing', () => {
  const tower = place('tower', { body: body({ text: 'A tower of ninety-one steps.', reveal: 'premise' }) });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot(`
    "content/places/tower.json:18:19  error: no-citation
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "A tower of ninety-one steps.",
         |                   ^
      This paragraph cites no source.
      Fix: Add one after the sentence that it supports: [^river-post], or with a locator [^river-post#cast-list]."
  `);
});

test('a paragraph of the plot, or of the home page, that cites nothing', () => {
  const files = {
    'film/lamp.json': film({ plot: [{ text: 'The keeper winds the lamp.', reveal: 's1' }] }),
    'site.json': site({ intro: [{ text: 'A film about a lamp.', reveal: 'premise' }] }),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot(`
    "content/film/lamp.json:14:15  error: no-citation
      at plot[0].text
      13 |     {
      14 |       "text": "The keeper winds the lamp.",
         |               ^
      This paragraph cites no source.
      Fix: Add one after the sentence that it supports: [^river-post], or with a locator [^river-post#cast-list].

    content/site.json:20:15  error: no-citation
      at intro[0].text
      19 |     {
      20 |       "text": "A film about a lamp.",
         |               ^
      This paragraph cites no source.
      Fix: Add one after the sentence that it supports: [^river-post], or with a locator [^river-post#cast-list]."
  `);
});

test('a value without sources', () => {
  const light = { ...claim('light'), values: [{ text: 'Oil', reveal: 'premise' }] } as never;
  expect(check(wiki({ 'places/tower.json': place('tower', { claims: [light] }) }))).toMatchInlineSnapshot(`
    "content/places/tower.json:19:9  error: no-source
      at claims[0].values[0]
      18 |       "values": [
      19 |         {
         |         ^
      The field "sources" is missing.
      Fix: Add at least one source: "sources": [{ "source": "river-post", "locator": "cast list" }]."
  `);
});

test('a value with an empty list of sources', () => {
  const light = { ...claim('light'), values: [{ text: 'Oil', sources: [], reveal: 'premise' }] };
  expect(check(wiki({ 'places/tower.json': place('tower', { claims: [light] }) }))).toMatchInlineSnapshot(`
    "content/places/tower.json:21:22  error: no-source
      at claims[0].values[0].sources
      20 |           "text": "Oil",
      21 |           "sources": [],
         |                      ^
      An empty list is not allowed here.
      Fix: Expected at least one source."
  `);
});

test('a rank without a reason', () => {
  const light = {
    ...claim('light'),
    values: [{ text: 'Oil', rank: 'preferred' as const, sources: [{ source: 'leaf' }], reveal: 'premise' }],
  };
  expect(check(wiki({ 'places/tower.json': place('tower', { claims: [light] }) }))).toMatchInlineSnapshot(`
    "content/places/tower.json:19:9  error: wrong-value
      at claims[0].values[0]
      18 |       "values": [
      19 |         {
         |         ^
      These fields do not go together.
      Fix: Expected a "reason" beside a rank that is not "normal"."
  `);
});

test('no place and no reason for it', () => {
  const { placeReason: _, ...scene } = event('s1', { place: null });
  expect(check(wiki({ 'events/s1.json': scene }))).toMatchInlineSnapshot(`
    "content/events/s1.json:1:1  error: wrong-value
      1 | {
        | ^
      These fields do not go together.
      Fix: Expected a "placeReason" beside a place that is null."
  `);
});

test('a former id that another file has', () => {
  const files = {
    'characters/keeper.json': character('keeper', { formerIds: ['baek', 'clerk'] }),
    'characters/clerk.json': character('clerk', { formerIds: ['baek'] }),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot(`
    "content/characters/keeper.json:15:5  error: duplicate-id
      at formerIds[0]
      14 |   "formerIds": [
      15 |     "baek",
         |     ^
      The id "baek" is taken by characters/clerk.json.
      Fix: Remove it here, or rename the other file.

    content/characters/keeper.json:16:5  error: duplicate-id
      at formerIds[1]
      15 |     "baek",
      16 |     "clerk"
         |     ^
      The id "clerk" is taken by characters/clerk.json.
      Fix: Remove it here, or rename the other file."
  `);
});

test('two claims with the same id, and two sections with the same id', () => {
  const tower = place('tower', {
    claims: [claim('light', 'Oil'), claim('light', 'Clockwork')],
    body: [...body('A tower.'), ...body('A tower by the sea.')],
  });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot(`
    "content/places/tower.json:31:13  error: duplicate-id
      at claims[1].id
      30 |     {
      31 |       "id": "light",
         |             ^
      The id "light" is used twice in claims.
      Fix: Give each its own id.

    content/places/tower.json:60:13  error: duplicate-id
      at body[1].id
      59 |     {
      60 |       "id": "lead",
         |             ^
      The id "lead" is used twice in body.
      Fix: Give each its own id."
  `);
});

test('an id that is not the name of the file', () => {
  expect(check(wiki({ 'places/tower.json': place('the-tower') }))).toMatchInlineSnapshot(`
    "content/places/tower.json:2:9  error: id-is-not-file-name
      at id
      1 | {
      2 |   "id": "the-tower",
        |         ^
      The id "the-tower" is not the name of the file.
      Fix: Write "id": "tower", or rename the file to the-tower.json."
  `);
});

test('an invalid id', () => {
  expect(check(wiki({ 'places/tower.json': place('The_Tower') }))).toMatchInlineSnapshot(`
    "content/places/tower.json:2:9  error: wrong-value
      at id
      1 | {
      2 |   "id": "The_Tower",
        |         ^
      "The_Tower" is not allowed here.
      Fix: Expected lower-case letters, digits and single hyphens, such as "old-miller"."
  `);
});

test('HTML in prose', () => {
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('A tower<br>by the sea.') }) })))
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
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('# Steps\n\nNinety-one.') }) })))
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
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('- steps\n- a lamp') }) })))
    .toMatchInlineSnapshot(`
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
  expect(check(wiki({ 'places/tower.json': place('tower', { body: body('It is tall.\n\nIt is lit.') }) })))
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
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot(`
    "content/places/tower.json:18:31  error: not-prose
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is tall.[^leaf page 2][^leaf]",
         |                               ^
      "[^leaf page 2]" is not a valid citation.
      Fix: Write the id of a source, optionally with a locator, hyphens for spaces: [^river-post#cast-list]."
  `);
});

test('an unknown id in a text that begins with spaces', () => {
  const tower = place('tower', { body: body('  It is kept by [him](character:keepr).') });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot(`
    "content/places/tower.json:18:42  error: unknown-id
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "  It is kept by [him](character:keepr).[^leaf]",
         |                                          ^
      "keepr" is not the id of a file in characters/.
      Fix: Write the id of a file in characters/, or add it there."
  `);
});

test('an invalid id in a link, with capital letters', () => {
  const tower = place('tower', { body: body('It is kept by [him](character:Keeper).') });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot(`
    "content/places/tower.json:18:40  error: unknown-collection
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is kept by [him](character:Keeper).[^leaf]",
         |                                        ^
      "character:Keeper" is not a valid link target.
      Fix: Write https://…, or one of <things> with an id: character:old-miller."
  `);
});

test('a source or a film that is not revealed before watching', () => {
  const files = { 'sources/leaf.json': source('leaf', { reveal: 's2' }), 'film/lamp.json': film({ reveal: 's1' }) };
  expect(check(wiki(files))).toMatchInlineSnapshot(`
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

test('a file outside the collections', () => {
  expect(check(wiki({ 'character/keeper.json': character('keeper'), 'notes.json': {} }))).toMatchInlineSnapshot(`
    "content/character/keeper.json:1:1  error: unknown-collection
      1 | {
        | ^
      No file is read from this place.
      Fix: Put it in one of <collections>, with an id as its name: characters/old-miller.json.
      Did you mean "characters"?

    content/notes.json:1:1  error: unknown-collection
      1 | {}
        | ^
      No file is read from this place.
      Fix: Put it in one of <collections>, with an id as its name: characters/old-miller.json."
  `);
});

test('a file whose name is not a valid id', () => {
  expect(check(wiki({ 'characters/The Keeper.json': character('keeper') }))).toMatchInlineSnapshot(`
    "content/characters/The Keeper.json:1:1  error: unknown-collection
      1 | {
        | ^
      No file is read from this place.
      Fix: Put it in one of <collections>, with an id as its name: characters/old-miller.json."
  `);
});

test('a file in a subfolder of a collection', () => {
  expect(check(wiki({ 'characters/tower/keeper.json': character('keeper') }))).toMatchInlineSnapshot(`
    "content/characters/tower/keeper.json:1:1  error: unknown-collection
      1 | {
        | ^
      No file is read from this place.
      Fix: Put it in one of <collections>, with an id as its name: characters/old-miller.json."
  `);
});

test('no site.json, no parts.json, no film', () => {
  expect(check(wiki({ 'site.json': null, 'parts.json': null, 'film/lamp.json': null }))).toMatchInlineSnapshot(`
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

test('no parts, and a part without scenes', () => {
  expect(check(wiki({ 'parts.json': { parts: [] } }))).toMatchInlineSnapshot(`
    "content/parts.json:2:12  error: wrong-value
      at parts
      1 | {
      2 |   "parts": []
        |            ^
      An empty list is not allowed here.
      Fix: Expected at least one part."
  `);
  expect(check(wiki({ 'parts.json': parts(['s1'], []) }))).toMatchInlineSnapshot(`
    "content/parts.json:11:17  error: wrong-value
      at parts[1].scenes
      10 |       "cue": "Cue 2.",
      11 |       "scenes": []
         |                 ^
      An empty list is not allowed here.
      Fix: Expected at least one scene."
  `);
});

test('a duplicate field', () => {
  const text = '{\n  "id": "tower",\n  "reveal": "premise",\n  "reveal": "s1"\n}\n';
  expect(check(wiki({ 'places/tower.json': text }))).toMatchInlineSnapshot(`
    "content/places/tower.json:1:1  error: missing-field
      1 | {
        | ^
      The field "name" is missing.
      Fix: Add "name".

    content/places/tower.json:4:3  error: duplicate-field
      3 |   "reveal": "premise",
      4 |   "reveal": "s1"
        |   ^
      The field "reveal" occurs twice.
      Fix: Keep one of the two."
  `);
});

test('a link without text', () => {
  const tower = place('tower', { body: body('It is kept [](character:keeper) well.[^leaf]') });
  expect(check(wiki({ 'places/tower.json': tower }))).toMatchInlineSnapshot(`
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

test('a second film', () => {
  expect(check(wiki({ 'film/other.json': { ...film(), id: 'other' } }))).toMatchInlineSnapshot(`
    "content/film/other.json:1:1  error: duplicate-id
      1 | {
        | ^
      A wiki is about one film, and film/lamp.json already describes it.
      Fix: Keep one file in film/. Other films, such as remakes, are mentioned in prose."
  `);
});

test('a missing reveal: a warning for each, wherever it is', () => {
  const { reveal: _, ...light } = claim('light');
  const files = {
    'places/tower.json': place('tower', {
      claims: [{ ...light, values: [{ text: 'Oil', sources: [{ source: 'leaf' }] }] }],
    }),
    'sources/leaf.json': source('leaf', { url: { href: 'https://leaf.example/' } }),
  };
  expect(check(wiki(files))).toMatchInlineSnapshot(`
    "content/places/tower.json:13:5  warning: no-reveal
      at claims[0]
      12 |   "claims": [
      13 |     {
         |     ^
      This has no "reveal", so it is hidden until the end of the film.
      Fix: Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood.

    content/places/tower.json:18:9  warning: no-reveal
      at claims[0].values[0]
      17 |       "values": [
      18 |         {
         |         ^
      This has no "reveal", so it is hidden until the end of the film.
      Fix: Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood.

    content/sources/leaf.json:11:10  warning: no-reveal
      at url
      10 |   },
      11 |   "url": {
         |          ^
      This has no "reveal", so it is hidden until the end of the film.
      Fix: Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood."
  `);
});

test('a wiki with only warnings is valid', () => {
  const aliases = [{ text: 'Spire', sources: [{ source: 'leaf' }] }];
  const { content, problems } = readContent(wiki({ 'places/tower.json': place('tower', { aliases }) }));
  expect(problems.map(({ rule, jsonPath }) => [rule, jsonPath])).toEqual([['no-reveal', 'aliases[0]']]);
  expect(content?.entities.places.size).toBe(1);
});

test('a missing reveal is not reported if the parts list is invalid', () => {
  const files = { 'parts.json': '{', 'events/s1.json': event('s1', { title: { text: 'The flight' } }) };
  expect(readContent(wiki(files)).problems.map(({ rule }) => rule)).toEqual(['not-json']);
});
