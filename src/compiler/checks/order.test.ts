import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { citesLeaf, film, place } from '#tests/fixtures/small-wiki.ts';

// Lists that have a required order.

test('values of a claim, former ids and numbers that are not in canonical order', () => {
  const values = [
    { text: '2', sources: citesLeaf, reveal: 'premise' },
    { text: '1', sources: citesLeaf, rank: 'preferred' as const, reason: 'It is.', reveal: 'premise' },
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
