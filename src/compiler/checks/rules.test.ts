import { expect, test } from 'vitest';
import {
  answer,
  body,
  character,
  event,
  film,
  parts,
  person,
  place,
  site,
  source,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import { formatProblem } from '../problem.ts';
import { readContent } from '../read-content.ts';

// What `npm run check` reports for files that are valid by themselves, but not together with others.

function check(files: Record<string, unknown>): string {
  return readContent(wiki(files))
    .problems.map((problem) => formatProblem(problem, 'content'))
    .join('\n\n');
}

const leaf = [{ source: 'leaf' }];

test('a text that is shown before the entity that it links to', () => {
  const keeper = character('keeper', { body: body('He hides [someone](character:helper).') });
  const helper = character('helper', { reveal: 's3' });
  expect(check({ 'characters/keeper.json': keeper, 'characters/helper.json': helper })).toMatchInlineSnapshot(`
    "content/characters/keeper.json:20:39  error: too-early
      at body[0].paragraphs[0].text
      19 |         {
      20 |           "text": "He hides [someone](character:helper).[^leaf]",
         |                                       ^
      This text is shown from before watching on, but characters/helper only from part 2 on.
      Fix: Set "reveal": "s3" on the text, or remove the link and what it reveals."
  `);
});

test('a text is shown from the latest reveal of its ancestors on', () => {
  const helper = character('helper', { reveal: 's3' });
  const lead = body({ text: 'He hides [someone](character:helper).[^leaf]', reveal: 'premise' });
  const late = lead.map((section) => ({ ...section, id: 'late', reveal: 's3' }));
  const value = { text: '[Someone](character:helper)', sources: leaf, reveal: 'premise' };
  const claims = [{ id: 'guest', label: 'Guest', kind: 'fact' as const, reveal: 's3', values: [value] }];
  const all = {
    'characters/helper.json': helper,
    'places/tower.json': place('tower', { body: late, claims }),
    'places/attic.json': place('attic', { reveal: 's3', body: body('For [someone](character:helper).') }),
  };
  expect(check(all)).toBe('');
  const early = claims.map((each) => ({ ...each, id: 'early', label: 'Early', reveal: 's1' }));
  expect(check({ ...all, 'places/tower.json': place('tower', { claims: early }) })).toContain('too-early');
});

test('a text of the home page that is shown before the entity that it links to', () => {
  const intro = [{ text: 'He hides [someone](character:helper).[^leaf]', reveal: 's1' }];
  const files = { 'site.json': site({ intro }), 'characters/helper.json': character('helper', { reveal: 's3' }) };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/site.json:20:35  error: too-early
      at intro[0].text
      19 |     {
      20 |       "text": "He hides [someone](character:helper).[^leaf]",
         |                                   ^
      This text is shown from part 1 on, but characters/helper only from part 2 on.
      Fix: Set "reveal": "s3" on the text, or remove the link and what it reveals."
  `);
});

test('a paragraph that is replaced before it was shown', () => {
  const tower = place('tower', { body: body({ text: 'It is lit.[^leaf]', reveal: 's3', until: 's1' }) });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:20:20  error: never-shown
      at body[0].paragraphs[0].until
      19 |           "reveal": "s3",
      20 |           "until": "s1"
         |                    ^
      This is shown from part 2 on, but hidden again from part 1 on, so it is never shown.
      Fix: Set "until" to a later scene, or "reveal" to an earlier one."
  `);
});

test('two scenes at one position, two characters of a group, and two people', () => {
  const files = {
    'events/s1.json': event('s1', { order: 1 }),
    'events/s2.json': event('s2', { order: 1 }),
    'characters/a.json': character('a', { order: 1 }),
    'characters/b.json': character('b', { order: 1 }),
    'people/c.json': person('c', { order: 4 }),
    'people/d.json': person('d', { order: 4 }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/characters/b.json:13:12  error: duplicate-order
      at order
      12 |   "group": "tower",
      13 |   "order": 1
         |            ^
      Position 1 in the group "tower" is taken by characters/a.json.
      Fix: Give one of the two another position; 2 is free.

    content/events/s2.json:8:12  error: duplicate-order
      at order
      7 |   },
      8 |   "order": 1,
        |            ^
      Position 1 in the story is taken by events/s1.json.
      Fix: Give one of the two another position; 2 is free.

    content/people/d.json:12:12  error: duplicate-order
      at order
      11 |   },
      12 |   "order": 4,
         |            ^
      Position 4 in the people is taken by people/c.json.
      Fix: Give one of the two another position; 1 is free."
  `);
});

test('positions in two groups do not conflict', () => {
  const characterGroups = ['tower', 'shore'].map((id) => ({ id, label: id }));
  const files = {
    'site.json': site({ characterGroups }),
    'characters/a.json': character('a', { order: 1 }),
    'characters/b.json': character('b', { order: 1, group: 'shore' }),
  };
  expect(check(files)).toBe('');
});

test('a scene that is in no part', () => {
  const files = { 'events/s9.json': event('s9'), 'parts.json': parts(['s1']) };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/events/s9.json:2:9  error: scene-without-part
      at id
      1 | {
      2 |   "id": "s9",
        |         ^
      The scene "s9" is in no part of the film, so it is unknown when it may be shown.
      Fix: Add it to the scenes of a part in parts.json, in screen order."
  `);
});

test('a scene that is revealed before its number, and has no title yet', () => {
  const title = { text: 'The flight', reveal: 's3' };
  expect(check({ 'events/s3.json': event('s3', { title }) })).toMatchInlineSnapshot(`
    "content/events/s3.json:6:15  error: no-name
      at title.reveal
      5 |     "text": "The flight",
      6 |     "reveal": "s3"
        |               ^
      The scene "s3" has no name at first: it is revealed from before watching on, its number only from part 2 on, where it is first shown, and its title only from part 2 on.
      Fix: Add a title with the "reveal" of the scene, "premise", or set a later "reveal" on the scene, such as "s3"."
  `);
  const unsaid = event('s3', { title: { text: 'The flight' } });
  expect(check({ 'events/s3.json': unsaid })).toMatchInlineSnapshot(`
    "content/events/s3.json:4:12  warning: no-reveal
      at title
      3 |   "reveal": "premise",
      4 |   "title": {
        |            ^
      This has no "reveal", so it is hidden until the end of the film.
      Fix: Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood.

    content/events/s3.json:4:12  error: no-name
      at title
      3 |   "reveal": "premise",
      4 |   "title": {
        |            ^
      The scene "s3" has no name at first: it is revealed from before watching on, its number only from part 2 on, where it is first shown, and its title only from part 2 on.
      Fix: Add a title with the "reveal" of the scene, "premise", or set a later "reveal" on the scene, such as "s3"."
  `);
  const untitled = event('s3', { title: undefined });
  expect(check({ 'events/s3.json': untitled })).toMatchInlineSnapshot(`
    "content/events/s3.json:1:1  error: no-name
      at title
      1 | {
        | ^
      The scene "s3" has no name at first: it is revealed from before watching on, its number only from part 2 on, where it is first shown, and it has no title.
      Fix: Add a title with the "reveal" of the scene, "premise", or set a later "reveal" on the scene, such as "s3"."
  `);
  // A title from the beginning, or a number from the part that shows it: either is a name.
  expect(check({ 'events/s3.json': event('s3') })).toBe('');
  expect(check({ 'events/s3.json': event('s3', { reveal: 's3', title }) })).toBe('');
  const twice = { 'parts.json': parts(['s1'], ['s2'], ['s1', 's3']) };
  const late = { text: 'The flight', reveal: 's3' };
  expect(check({ ...twice, 'events/s1.json': event('s1', { reveal: 's2', title: late }) })).toBe('');
});

test('a main character who is in no scene', () => {
  expect(check({ 'characters/keeper.json': character('keeper', { main: true }) })).toMatchInlineSnapshot(`
    "content/characters/keeper.json:14:11  error: in-no-scene
      at main
      13 |   "order": 104,
      14 |   "main": true
         |           ^
      The main character "keeper" is in no scene.
      Fix: Add { "id": "keeper" } to the characters of a file in events/, or remove "main" here."
  `);
});

test('a main character may be in an invalid scene', () => {
  const files = { 'characters/keeper.json': character('keeper', { main: true }), 'events/s1.json': '{' };
  expect(check(files)).not.toContain('in-no-scene');
});

test('a source that only itself cites', () => {
  const projector = source('projector', { body: body({ text: 'A paper.[^projector]', reveal: 'premise' }) });
  expect(check({ 'sources/projector.json': projector })).toMatchInlineSnapshot(`
    "content/sources/projector.json:2:9  error: unused-source
      at id
      1 | {
      2 |   "id": "projector",
        |         ^
      Nothing cites the source "projector".
      Fix: Cite it where it supports something, or remove the file."
  `);
});

test('a source may be cited by an invalid file', () => {
  expect(check({ 'sources/projector.json': source('projector'), 'places/tower.json': '{' })).not.toContain(
    'unused-source',
  );
});

test('a name that two characters have', () => {
  const alias = { text: 'The Keeper', sources: leaf, reveal: 'premise' };
  const files = {
    'characters/keeper.json': character('keeper', { name: { text: 'the keeper', sources: leaf } }),
    'characters/warden.json': character('warden', { aliases: [alias] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/characters/warden.json:16:15  error: alias-taken
      at aliases[0].text
      15 |     {
      16 |       "text": "The Keeper",
         |               ^
      "The Keeper" is also a name of characters/keeper.json, so it would lead to two characters.
      Fix: Keep it where it belongs; if a source really confuses the two, say so in a claim."
  `);
});

test('an alias of one character that is one of another, too', () => {
  const alias = { text: 'Old man', sources: leaf, reveal: 'premise' };
  const files = {
    'characters/a.json': character('a', { aliases: [alias] }),
    'characters/b.json': character('b', { aliases: [alias] }),
  };
  expect(check(files)).toContain('content/characters/b.json:16:15  error: alias-taken');
});

test('a spelling of a name that no source uses', () => {
  const name = { text: 'Baek Mu-jin', sources: leaf };
  const files = {
    'characters/baek.json': character('baek', { name }),
    'places/tower.json': place('tower', { body: body('Here lives [Mu-jun](character:baek).') }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/places/tower.json:18:32  error: unknown-spelling
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "Here lives [Mu-jun](character:baek).[^leaf]",
         |                                ^
      "Mu-jun" is not a known spelling of "Mu-jin".
      Fix: Write "Mu-jin"; if a source spells it this way, add the spelling as an alias, with the source.
      Did you mean "Mu-jin"?"
  `);
});

test('values of a claim, former ids and numbers that are not in canonical order', () => {
  const values = [
    { text: '2', sources: leaf, reveal: 'premise' },
    { text: '1', sources: leaf, rank: 'preferred' as const, reason: 'It is.', reveal: 'premise' },
  ];
  const tower = place('tower', {
    formerIds: ['spire', 'keep'],
    claims: [{ id: 'height', label: 'Height', kind: 'fact', ref: ['C002', 'C001'], reveal: 'premise', values }],
  });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:12:16  error: not-in-order
      at formerIds
      11 |   },
      12 |   "formerIds": [
         |                ^
      This list is not in the required order.
      Fix: Put its items in alphabetical order, as \`npm run format\` does.

    content/places/tower.json:21:14  error: not-in-order
      at claims[0].ref
      20 |       "kind": "fact",
      21 |       "ref": [
         |              ^
      This list is not in the required order.
      Fix: Put its items ascending, as \`npm run format\` does.

    content/places/tower.json:26:17  error: not-in-order
      at claims[0].values
      25 |       "reveal": "premise",
      26 |       "values": [
         |                 ^
      This list is not in the required order.
      Fix: Put its items with the preferred ones first and the deprecated ones last, as \`npm run format\` does."
  `);
});

test('a plot that is not in the order of the film', () => {
  const plot = ['s3', 's1'].map((reveal) => ({ text: 'It turns.[^leaf]', reveal }));
  expect(check({ 'film/lamp.json': film({ plot }) })).toMatchInlineSnapshot(`
    "content/film/lamp.json:17:5  error: not-in-order
      at plot[1]
      16 |     },
      17 |     {
         |     ^
      This list is not in the required order.
      Fix: Put its items in the order of their "reveal"."
  `);
});

const square = { strokes: [{ d: 'M8 8h48v48H8z', tone: 'warm' as const }] };

test('a drawing that nothing shows, and two with the same id', () => {
  const drawings = [
    { id: 'lamp', title: 'A lamp', reveal: 'premise', ...square },
    { id: 'oar', title: 'An oar', reveal: 'premise', ...square },
    { id: 'lamp', title: 'Another lamp', reveal: 'premise', ...square },
  ];
  const keeper = character('keeper', { emblem: { shape: 'circle', colour: 'rose', drawing: 'lamp' } });
  expect(check({ 'drawings.json': { drawings }, 'characters/keeper.json': keeper })).toMatchInlineSnapshot(`
    "content/drawings.json:15:13  error: unused-drawing
      at drawings[1].id
      14 |     {
      15 |       "id": "oar",
         |             ^
      Nothing shows the drawing "oar".
      Fix: Name it in an emblem, in "drawing" of a file, or in "hero" of site.json; or remove it.

    content/drawings.json:26:13  error: duplicate-id
      at drawings[2].id
      25 |     {
      26 |       "id": "lamp",
         |             ^
      The id "lamp" is used twice in drawings.
      Fix: Give each its own id."
  `);
  const tower = place('tower', { drawing: 'oar' });
  const well = { 'drawings.json': { drawings: drawings.slice(0, 2) }, 'characters/keeper.json': keeper };
  expect(check({ ...well, 'places/tower.json': tower })).toBe('');
});

test('an unknown drawing, and an invalid SVG path', () => {
  const tower = place('tower', { drawing: 'lamb' });
  const drawings = [{ id: 'lamp', title: 'A lamp', reveal: 'premise', ...square }];
  const files = { 'drawings.json': { drawings }, 'places/tower.json': tower, 'site.json': site({ hero: 'lamp' }) };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/places/tower.json:12:14  error: unknown-id
      at drawing
      11 |   },
      12 |   "drawing": "lamb"
         |              ^
      "lamb" is not the id of a drawing in drawings.json.
      Fix: Write the id of a drawing in drawings.json, or add it there.
      Did you mean "lamp"?"
  `);
  const broken = [
    { id: 'lamp', title: 'A lamp', reveal: 'premise', strokes: [{ d: 'M8 8h48v48H8z 12', tone: 'warm' }] },
  ];
  expect(check({ ...files, 'drawings.json': { drawings: broken } })).toMatchInlineSnapshot(`
    "content/drawings.json:9:16  error: wrong-value
      at drawings[0].strokes[0].d
      8 |         {
      9 |           "d": "M8 8h48v48H8z 12",
        |                ^
      "M8 8h48v48H8z 12" is not allowed here.
      Fix: Expected an SVG path such as "M8 8h48v48H8z"."
  `);
});

test('two characters with the same shape and colour', () => {
  const emblem = { shape: 'circle', colour: 'rose' } as const;
  const files = {
    'characters/helper.json': character('helper', { emblem }),
    'characters/keeper.json': character('keeper', { emblem }),
    'characters/sailor.json': character('sailor', { emblem: { ...emblem, colour: 'teal' } }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/characters/keeper.json:15:14  error: same-emblem
      at emblem.shape
      14 |   "emblem": {
      15 |     "shape": "circle",
         |              ^
      characters/helper.json also has the rose circle.
      Fix: Give each character a combination of shape and colour that no other character has."
  `);
});

test('a former id in a collection whose addresses have no id', () => {
  const files = {
    'answers/why.json': answer('why', { formerIds: ['reason'] }),
    'characters/keeper.json': character('keeper', { entry: true, formerIds: ['guard'] }),
    'film/lamp.json': film({ formerIds: ['light'] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/answers/why.json:13:5  warning: no-address
      at formerIds[0]
      12 |   "formerIds": [
      13 |     "reason"
         |     ^
      No address has the id of a file in answers/, so this former id redirects nowhere.
      Fix: Remove it.

    content/film/lamp.json:13:5  warning: no-address
      at formerIds[0]
      12 |   "formerIds": [
      13 |     "light"
         |     ^
      No address has the id of a file in film/, so this former id redirects nowhere.
      Fix: Remove it."
  `);
});
