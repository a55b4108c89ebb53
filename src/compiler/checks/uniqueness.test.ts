import { expect, test } from 'vitest';
import { readContent } from '../read-content.ts';
import { check } from '#tests/fixtures/check-output.ts';
import {
  answer,
  body,
  character,
  citesLeaf,
  claim,
  event,
  film,
  person,
  place,
  wiki,
  site,
  work,
} from '#tests/fixtures/small-wiki.ts';

// Ids, positions, names and emblems that may be used once.

test('a former id that another file has', () => {
  const files = {
    'characters/keeper.json': character('keeper', { formerIds: ['baek', 'clerk'] }),
    'characters/clerk.json': character('clerk', { formerIds: ['baek'] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
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
  expect(check({ 'places/tower.json': tower })).toMatchInlineSnapshot(`
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
  expect(check({ 'places/tower.json': place('the-tower') })).toMatchInlineSnapshot(`
    "content/places/tower.json:2:9  error: id-is-not-file-name
      at id
      1 | {
      2 |   "id": "the-tower",
        |         ^
      The id "the-tower" is not the name of the file.
      Fix: Write "id": "tower", or rename the file to the-tower.json."
  `);
});

test('an id, and a former id, whose address is that of another page', () => {
  const files = {
    'works/versions.json': work('versions'),
    'works/old.json': work('old', { formerIds: ['versions'] }),
    'places/versions.json': place('versions'),
  };
  expect(check({ ...files, 'works/old.json': null })).toMatchInlineSnapshot(`
    "content/works/versions.json:2:9  error: reserved-id
      at id
      1 | {
      2 |   "id": "versions",
        |         ^
      The address /works/versions is that of another page, so nothing in works/ can have the id "versions".
      Fix: Rename the file and its id."
  `);
  expect(check({ ...files, 'works/versions.json': null })).toMatchInlineSnapshot(`
    "content/works/old.json:14:5  error: reserved-id
      at formerIds[0]
      13 |   "formerIds": [
      14 |     "versions"
         |     ^
      The address /works/versions is that of another page, so nothing in works/ can have the id "versions".
      Fix: Remove it."
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

test('a name that two characters have', () => {
  const alias = { text: 'The Keeper', sources: citesLeaf, reveal: 'premise' };
  const files = {
    'characters/keeper.json': character('keeper', { name: { text: 'the keeper', sources: citesLeaf } }),
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
  const alias = { text: 'Old man', sources: citesLeaf, reveal: 'premise' };
  const files = {
    'characters/a.json': character('a', { aliases: [alias] }),
    'characters/b.json': character('b', { aliases: [alias] }),
  };
  expect(check(files)).toContain('content/characters/b.json:16:15  error: alias-taken');
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

test('ids that a file system, or the length of its names, does not allow', () => {
  const long = 'a'.repeat(101);
  const { problems } = readContent(
    wiki({
      'places/con.json': place('con'),
      'places/com1.json': place('com1'),
      'places/index.json': place('index'),
      [`places/${long}.json`]: place(long),
      'places/tower.json': place('tower', { formerIds: ['aux'] }),
      'places/console.json': place('console'),
    }),
  );
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'too-large: An id has at most 100 characters; this one has 101.',
    'reserved-id: Windows keeps the name "com1" for a device, so nobody there could store this file.',
    'reserved-id: Windows keeps the name "con" for a device, so nobody there could store this file.',
    'reserved-id: Hosts serve index.html for the address above it, so no page can have the id "index".',
    'reserved-id: Windows keeps the name "aux" for a device, so nobody there could store this file.',
  ]);
});
