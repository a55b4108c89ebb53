import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionNames, collections, type EntityId, entityRef, isEntityId, parseEntityRef } from './collections.ts';

test.each([
  ['film:lamp', { collection: 'film', id: 'lamp' }],
  ['character:min-ho', { collection: 'characters', id: 'min-ho' }],
  ['event:s01', { collection: 'events', id: 's01' }],
  ['place:pier-no-7', { collection: 'places', id: 'pier-no-7' }],
  ['motif:paper-kite', { collection: 'motifs', id: 'paper-kite' }],
  ['review:leaf', { collection: 'reviews', id: 'leaf' }],
  ['source:leaf', { collection: 'sources', id: 'leaf' }],
  ['', null],
  ['min-ho', null],
  [':min-ho', null],
  ['character:', null],
  ['characters:min-ho', null],
  ['Character:min-ho', null],
  ['character:Min-Ho', null],
  ['character: min-ho', null],
  ['character:min:ho', null],
  ['character:min-ho/', null],
  ['constructor:min-ho', null],
  ['https://example.org', null],
])('reads the reference "%s"', (text, ref) => {
  expect(parseEntityRef(text)).toEqual(ref);
});

test.each([
  ['min-ho', true],
  ['s01', true],
  ['7', true],
  ['', false],
  ['-min', false],
  ['min-', false],
  ['min--ho', false],
  ['Min', false],
  ['min_ho', false],
  ['min ho', false],
  ['민호', false],
  ['index', false],
  ['min\n', false],
])('"%s" can be an id: %s', (text, can) => {
  expect(isEntityId(text)).toBe(can);
});

test('a reference survives a round trip', () => {
  const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).map((id) => id as EntityId);
  fc.assert(
    fc.property(fc.constantFrom(...collectionNames), ids, (collection, id) => {
      expect(entityRef(collection, id)).toBe(`${collections[collection]}:${id}`);
      expect(parseEntityRef(entityRef(collection, id))).toEqual({ collection, id });
    }),
  );
});
