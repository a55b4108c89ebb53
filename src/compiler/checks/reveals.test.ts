import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, character, citesLeaf, claim, event, place, site, source, wiki } from '#tests/fixtures/small-wiki.ts';
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
      Fix: Set "reveal": "s3" on the text, or remove the link and what it reveals."
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
