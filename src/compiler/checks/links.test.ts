import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, character, place, site } from '#tests/fixtures/small-wiki.ts';

// Links and citations in prose whose target does not exist.

test('an unknown id in a link: the position of the id within the text', () => {
  const keeper = character('keeper', { body: body('He lives at [the tower](place:towr).') });
  expect(check({ 'characters/keeper.json': keeper, 'places/tower.json': place('tower') })).toMatchInlineSnapshot(`
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

test('an unknown id in a link after JSON escapes: the position in the file, not in the text', () => {
  const tower = `{
  "id": "tower",
  "reveal": "premise",
  "name": { "text": "Tower", "sources": [{ "source": "leaf" }] },
  "body": [{ "id": "lead", "reveal": "premise", "paragraphs": [
    { "text": "The \\"caf\\u00e9\\" at [the harbour](place:harbor).[^leaf]", "reveal": "premise" }
  ]}]
}
`;
  expect(check({ 'places/tower.json': tower, 'places/harbour.json': place('harbour') })).toMatchInlineSnapshot(`
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
  expect(check({ 'characters/keeper.json': keeper })).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:228  error: unknown-id
      at body[0].paragraphs[0].text
      19 |         {
      20 | the log and the stairs. He lives at [the tower](place:towr), they say.[^leaf]",
         |                                                 ^
      "towr" is not the id of a file in places/.
      Fix: Write the id of a file in places/, or add it there."
  `);
});

test('an unknown source in a citation: the position of the citation', () => {
  const keeper = character('keeper', {
    body: body({ text: 'He winds the lamp.[^leaf] Twice.[^leav#page-2]', reveal: 'premise' }),
  });
  expect(check({ 'characters/keeper.json': keeper })).toMatchInlineSnapshot(`
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
  expect(check({ 'characters/keeper.json': keeper })).toMatchInlineSnapshot(`
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
  expect(check({ 'characters/keeper.json': keeper })).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:37  error: unknown-collection
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "See [the office](http://example.org).[^leaf]",
         |                                     ^
      "http://example.org" is not a valid link target.
      Fix: Write https://…, or one of <things> with an id: character:old-miller."
  `);
});

test('an unknown scene in the text of the home page', () => {
  const intro = [{ text: 'A film about a lamp.[^leaf]', reveal: 's9' }];
  expect(check({ 'site.json': site({ intro }) })).toMatchInlineSnapshot(`
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

test('an unknown id in a text that begins with spaces', () => {
  const tower = place('tower', { body: body('  It is kept by [him](character:keepr).') });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
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
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:40  error: unknown-collection
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "It is kept by [him](character:Keeper).[^leaf]",
         |                                        ^
      "character:Keeper" is not a valid link target.
      Fix: Write https://…, or one of <things> with an id: character:old-miller."
  `);
});
