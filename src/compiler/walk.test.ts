import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parts } from '#tests/fixtures/small-wiki.ts';
import { revealScheduleOf } from './reveal-schedule.ts';
import { modelOf } from './model.ts';
import { filledList, idOf, list, noted, prose, reveal, revealable, text, shownWithParent } from './schemas/fields.ts';
import { instancesOf, leavesOf, nodesOf, revealablesOf, shownFrom } from './walk.ts';

const oil = revealable({ name: text, of: v.optional(idOf('places')), reveal });
const lamp = revealable({
  id: text,
  place: v.nullable(idOf('places')),
  oils: noted(list(oil), 'What it burns.'),
  stand: v.optional(shownWithParent({ words: filledList(prose, 'text'), best: v.optional(oil) })),
  reveal,
});

const file = v.parse(lamp, {
  stand: { best: { name: 'Whale', reveal: 's3' }, words: ['It *turns*.'] },
  oils: [{ name: 'Rape', of: 'mill', reveal: 's1' }, { name: 'Tallow' }],
  place: null,
  id: 'tall',
  reveal: 's2',
});
const nodes = [...nodesOf(modelOf(lamp), file)];

const pathOf = ({ path }: { path: readonly (string | number)[] }) => path.join('.');

test('every value has its path, in the order of the schema; missing and null fields have none', () => {
  expect(nodes.map(pathOf)).toEqual([
    '',
    'id',
    'oils',
    'oils.0',
    'oils.0.name',
    'oils.0.of',
    'oils.0.reveal',
    'oils.1',
    'oils.1.name',
    'stand',
    'stand.words',
    'stand.words.0',
    'stand.best',
    'stand.best.name',
    'stand.best.reveal',
    'reveal',
  ]);
});

test('every value knows its parent and its model', () => {
  const holders = nodes.map(({ holder }) => holder && pathOf(holder));
  expect(holders.slice(0, 5)).toEqual([undefined, '', '', 'oils', 'oils.0']);
  expect(nodes.slice(0, 4).map(({ model }) => model.kind)).toEqual(['object', 'leaf', 'list', 'object']);
});

test('a field that the schema does not have is skipped', () => {
  const all = [...nodesOf(modelOf(lamp), { ...file, wick: 'A secret.' })];
  expect(all.map(pathOf)).toEqual(nodes.map(pathOf));
});

test('leaves are found by type', () => {
  expect(leavesOf('text', nodes).map(({ value }) => value)).toEqual(['tall', 'Rape', 'Tallow', 'Whale']);
  expect(leavesOf('id', nodes).map(({ value, field }) => [value, field.of])).toEqual([['mill', 'places']]);
  expect(leavesOf('time', nodes).map(({ value }) => value)).toEqual(['s1', 's3', 's2']);
  expect(leavesOf('prose', nodes).map(({ value, field }) => [value.source, field.cited])).toEqual([
    ['It *turns*.', false],
  ]);
  expect(leavesOf('position', nodes)).toEqual([]);
});

test('the instances of a schema are found at any depth', () => {
  expect(instancesOf(oil, nodes).map(({ value, path }) => [value.name, pathOf({ path })])).toEqual([
    ['Rape', 'oils.0'],
    ['Tallow', 'oils.1'],
    ['Whale', 'stand.best'],
  ]);
});

test('objects with a reveal of their own are found', () => {
  expect(revealablesOf(nodes).map(pathOf)).toEqual(['', 'oils.0', 'oils.1', 'stand.best']);
});

test('a value is shown from the latest reveal of its ancestors on, and at the end without one', () => {
  const schedule = revealScheduleOf(parts(['s1'], ['s2'], ['s3'], ['s4']));
  const shown = Object.fromEntries(nodes.map((node) => [pathOf(node), shownFrom(schedule, node)]));
  expect(shown).toMatchObject({
    id: 2,
    'oils.0.name': 2,
    'oils.1.name': 4,
    'stand.words.0': 2,
    'stand.best.name': 3,
  });
});
