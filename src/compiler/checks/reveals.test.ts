import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import {
  answer,
  body,
  character,
  citesLeaf,
  claim,
  event,
  parts,
  place,
  review,
  site,
  source,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import { readContent } from '../read-content.ts';

// Reveals that are missing, or do not go together.

test('a missing reveal: a warning for each, wherever it is', () => {
  const { reveal: _, ...light } = claim('light');
  const files = {
    'places/tower.json': place('tower', {
      claims: [{ ...light, values: [{ text: 'Oil', sources: [{ source: 'leaf' }] }] }],
    }),
    'sources/leaf.json': source('leaf', { url: { href: 'https://leaf.example/' } }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
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

    content/sources/leaf.json:16:10  warning: no-reveal
      at url
      15 |   },
      16 |   "url": {
         |          ^
      This has no "reveal", so it is hidden until the end of the film.
      Fix: Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood."
  `);
});

test('the mend is one that fits where the text is', () => {
  const { parts: all } = parts(['s1', 's2'], ['s3']);
  const recap = [{ text: 'He hides [someone](character:helper).[^leaf]' }];
  const values = [{ text: 'Of [hers](character:helper)', reveal: 's1', sources: [{ source: 'leaf' }] }];
  const mends = check({
    'parts.json': { parts: all.map((part, at) => (at === 0 ? { ...part, recap } : part)) },
    'places/tower.json': place('tower', { claims: [{ ...claim('light'), values }] }),
    'characters/helper.json': character('helper', { reveal: 's3' }),
  });
  expect(mends.match(/^ *(?:at|Fix:) .*/gm)).toMatchInlineSnapshot(`
    [
      "  at parts[0].recap[0].text",
      "  Fix: No "reveal" belongs here, so write it where it is shown from part 2 on, or remove the link and what it reveals.",
      "  at claims[0].values[0].text",
      "  Fix: Set "reveal": "s3" beside it, or remove the link and what it reveals.",
    ]
  `);
});

test('a missing reveal is not reported if the parts list is invalid', () => {
  const files = { 'parts.json': '{', 'events/s1.json': event('s1', { title: { text: 'The flight' } }) };
  expect(readContent(wiki(files)).problems.map(({ rule }) => rule)).toEqual(['not-json']);
});

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
      Fix: Set "reveal": "s3" beside it, or remove the link and what it reveals."
  `);
});

test('a text is shown from the latest reveal of its ancestors on', () => {
  const helper = character('helper', { reveal: 's3' });
  const lead = body({ text: 'He hides [someone](character:helper).[^leaf]', reveal: 'premise' });
  const late = lead.map((section) => ({ ...section, id: 'late', reveal: 's3' }));
  const value = { text: '[Someone](character:helper)', sources: citesLeaf, reveal: 'premise' };
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
      Fix: Set "reveal": "s3" beside it, or remove the link and what it reveals."
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

test('something that is shown before what a field of it names', () => {
  const moments = [{ event: 's3', text: 'The barrel on the steps.', reveal: 'premise' }];
  const files = {
    'events/s3.json': event('s3', { reveal: 's3' }),
    'reviews/leaf.json': review('leaf', { voices: [{ reviewer: 'Juniper', rating: null, moments }] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/reviews/leaf.json:13:20  warning: hidden-longer
      at voices[0].moments[0].event
      12 |         {
      13 |           "event": "s3",
         |                    ^
      This is shown from before watching on, but events/s3 only from part 2 on.
      Fix: Set "reveal": "s3" beside it, since it is hidden until then whatever it says."
  `);
});

test('a field that is left out until what it names is known says nothing of when', () => {
  const files = {
    'events/s1.json': event('s1', { place: 'tower' }),
    'places/tower.json': place('tower', { reveal: 's3' }),
    'answers/why.json': answer('why', { related: ['place:tower'] }),
  };
  expect(check(files)).toBe('');
});

test('a missing reveal of a file that earlier texts link to is one problem, in that file', () => {
  const { reveal: _, ...helper } = character('helper');
  const files = {
    'characters/helper.json': helper,
    'characters/keeper.json': character('keeper', {
      body: body('He hides [someone](character:helper).', 'He feeds [someone](character:helper).'),
    }),
    'events/s1.json': event('s1', { characters: [{ id: 'helper', reveal: 's1' }] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/characters/helper.json:1:1  error: late
      1 | {
        | ^
      This file has no "reveal", so it counts as the end of the film, but 3 earlier texts or fields name it: in characters/keeper.json, events/s1.json.
      Fix: Add "reveal": "premise", or the id of a scene: the first that names it is shown from before watching on."
  `);
});

test('a scene that is shown twice counts at its last showing, and the message says so', () => {
  const files = {
    'parts.json': parts(['s1', 's2'], ['s3', 's1']),
    'characters/helper.json': character('helper', { reveal: 's1' }),
    'characters/keeper.json': character('keeper', {
      body: body({ text: 'He hides [someone](character:helper).[^leaf]', reveal: 's2' }),
    }),
  };
  expect(check(files)).toContain(
    'but characters/helper only from part 2 on ("s1" is shown more than once, and counts at its last showing).',
  );
});

test('"premise" as the end of something', () => {
  const tower = place('tower', { body: body({ text: 'It is lit.[^leaf]', reveal: 'premise', until: 'premise' }) });
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
    "content/places/tower.json:20:20  error: never-shown
      at body[0].paragraphs[0].until
      19 |           "reveal": "premise",
      20 |           "until": "premise"
         |                    ^
      This is hidden from before watching on, so for ever.
      Fix: Write the id of the scene from which another text replaces this one, or remove "until"."
  `);
});

test('an end in a file without a reveal that others link to is no further problem', () => {
  const { reveal: _, ...helper } = character('helper', {
    body: body({ text: 'He rows.[^leaf]', reveal: 'premise', until: 's1' }, { text: 'He sails.[^leaf]', reveal: 's1' }),
  });
  const keeper = character('keeper', { body: body('He hides [someone](character:helper).') });
  const { problems } = readContent(wiki({ 'characters/helper.json': helper, 'characters/keeper.json': keeper }));
  expect(problems.map(({ rule }) => rule)).toEqual(['late']);
});

test('the recap of a part may link to what that part reveals, and to nothing later', () => {
  const [first, second] = parts(['s1', 's2'], ['s3']).parts;
  const recap = [{ text: 'He hides [someone](character:helper).[^leaf]' }];
  const helper = { 'characters/helper.json': character('helper', { reveal: 's3' }) };
  expect(check({ ...helper, 'parts.json': { parts: [first, { ...second, recap }] } })).toBe('');
  expect(check({ ...helper, 'parts.json': { parts: [{ ...first, recap }, second] } })).toMatchInlineSnapshot(`
    "content/parts.json:11:39  error: too-early
      at parts[0].recap[0].text
      10 |         {
      11 |           "text": "He hides [someone](character:helper).[^leaf]"
         |                                       ^
      This text is shown from part 1 on, but characters/helper only from part 2 on.
      Fix: No "reveal" belongs here, so write it where it is shown from part 2 on, or remove the link and what it reveals."
  `);
});
