import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectionNames, collections, type EntityId, entityRef, isEntityId, parseEntityRef } from './collections.ts';

test.each([
  ['film:lamp', { collection: 'film', id: 'lamp' }],
  ['character:yong-gu', { collection: 'characters', id: 'yong-gu' }],
  ['event:s01', { collection: 'events', id: 's01' }],
  ['place:cell-no-7', { collection: 'places', id: 'cell-no-7' }],
  ['motif:sailor-moon', { collection: 'motifs', id: 'sailor-moon' }],
  ['review:mary', { collection: 'reviews', id: 'mary' }],
  ['source:yam', { collection: 'sources', id: 'yam' }],
  ['', null],
  ['yong-gu', null],
  [':yong-gu', null],
  ['character:', null],
  ['characters:yong-gu', null],
  ['Character:yong-gu', null],
  ['character:Yong-Gu', null],
  ['character: yong-gu', null],
  ['character:yong:gu', null],
  ['character:yong-gu/', null],
  ['constructor:yong-gu', null],
  ['https://example.org', null],
])('reads the reference "%s"', (text, ref) => {
  expect(parseEntityRef(text)).toEqual(ref);
});

test.each([
  ['yong-gu', true],
  ['s01', true],
  ['7', true],
  ['', false],
  ['-yong', false],
  ['yong-', false],
  ['yong--gu', false],
  ['Yong', false],
  ['yong_gu', false],
  ['yong gu', false],
  ['용구', false],
  ['yong\n', false],
])('tells whether "%s" can be an id: %s', (text, can) => {
  expect(isEntityId(text)).toBe(can);
});

test('a reference that was written is read back', () => {
  const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/).map((id) => id as EntityId);
  fc.assert(
    fc.property(fc.constantFrom(...collectionNames), ids, (collection, id) => {
      expect(entityRef(collection, id)).toBe(`${collections[collection]}:${id}`);
      expect(parseEntityRef(entityRef(collection, id))).toEqual({ collection, id });
    }),
  );
});
