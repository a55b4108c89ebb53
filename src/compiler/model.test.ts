import * as v from 'valibot';
import { expect, test } from 'vitest';
import { collectionNames } from '#wiki/collections.ts';
import { type Model, modelOf, type ObjectModel } from './model.ts';
import {
  alphabetical,
  byReveal,
  canonical,
  choice,
  data,
  filledList,
  flag,
  idOf,
  labelled,
  list,
  name,
  noted,
  prose,
  reveal,
  revealable,
  text,
  shownWithParent,
} from './schemas/fields.ts';
import { collectionSchemas, singleSchemas } from './schemas/schemas.ts';

const alias = revealable({ text: name, reveal });

function objectModel(schema: v.GenericSchema): ObjectModel {
  const model = modelOf(schema);
  if (model.kind !== 'object') throw new Error('This is no object.');
  return model;
}

function fieldOf(schema: v.GenericSchema, field: string) {
  return objectModel(schema).fields.get(field);
}

test.each<[string, v.GenericSchema, string]>([
  ['a text', shownWithParent({ wick: v.string() }), 'lamps.wick'],
  ['a number in a list', shownWithParent({ wicks: v.array(v.pipe(v.number(), v.integer())) }), 'lamps.wicks[]'],
  ['a text that may be left out', shownWithParent({ wick: v.optional(v.string()) }), 'lamps.wick'],
  ['a value deep inside', shownWithParent({ oils: list(shownWithParent({ name: v.string() })) }), 'lamps.oils[].name'],
  ['a choice between schemas', shownWithParent({ wick: v.union([text, alias]) }), 'lamps.wick'],
  ['fields of any name', shownWithParent({ wicks: v.record(v.string(), text) }), 'lamps.wicks'],
  ['a list of a fixed length', shownWithParent({ wicks: v.tuple([text]) }), 'lamps.wicks'],
  ['anything', shownWithParent({ wick: v.unknown() }), 'lamps.wick'],
])('%s that does not declare its type is refused', (_, schema, place) => {
  expect(() => modelOf(schema, 'lamps')).toThrow(
    `schemas: ${place} does not declare its type. Build it with text, name, prose, idOf(…), choice(…), data(…) or another function of schemas/fields.ts.`,
  );
});

test.each<[string, v.GenericSchema, string]>([
  ['a file', v.strictObject({ text }), 'lamps'],
  ['an object in a field', shownWithParent({ oil: v.object({ text }) }), 'lamps.oil'],
  [
    'an object in a list',
    shownWithParent({ oils: filledList(v.strictObject({ text, reveal }), 'oil') }),
    'lamps.oils[]',
  ],
])('%s that declares no rule of reveal is refused', (_, schema, place) => {
  expect(() => modelOf(schema, 'lamps')).toThrow(
    `schemas: ${place} declares no rule of reveal. Build it with revealable({ …, reveal }) if it has its own reveal, or with shownWithParent({ … }) if it is shown together with its parent.`,
  );
});

test('an object that may be hidden is refused in a required field', () => {
  expect(() => modelOf(shownWithParent({ oil: alias }), 'lamps')).toThrow(
    'schemas: lamps.oil may be hidden, and so must be optional: wrap it in v.optional(…).',
  );
  expect(() => modelOf(shownWithParent({ oil: v.nullable(alias) }), 'lamps')).not.toThrow();
});

test('a schema without a name has a default one in messages', () => {
  expect(() => modelOf(v.string())).toThrow('schemas: The schema does not declare its type.');
});

test.each<[string, v.GenericSchema]>([
  ['an object', v.strictObject({ text })],
  ['an object that says when', alias],
  ['a list of objects', v.array(v.object({ text }))],
  ['a list', v.array(v.string())],
  ['fields of any name', v.record(v.string(), v.string())],
  ['a list of a fixed length', v.tuple([v.string(), v.string()])],
  ['a choice of which one is an object', v.union([v.string(), alias])],
  ['a choice of which one is a list of objects', v.union([v.string(), v.array(alias)])],
  ['anything', v.any()],
])('%s is not to be hidden from the filter by saying that it is data', (_, schema) => {
  expect(() => modelOf(shownWithParent({ oil: v.optional(data(schema)) }), 'lamps')).toThrow(
    'schemas: lamps.oil has more than one value, each of which must declare its type.',
  );
});

test('a union of a text and a list of texts is one value', () => {
  const several = data(v.union([v.string(), v.array(v.pipe(v.string(), v.nonEmpty()))]));
  expect(fieldOf(shownWithParent({ oil: several }), 'oil')?.model.kind).toBe('leaf');
});

test('an object whose reveal would be ignored is refused, and one that needs a reveal and has none', () => {
  expect(() => modelOf(shownWithParent({ oils: list(shownWithParent({ text, reveal })) }), 'lamps')).toThrow(
    'schemas: lamps.oils[] has a reveal that would be ignored. Build it with revealable({ …, reveal }).',
  );
  const unsaid = revealable({ text } as unknown as { reveal: typeof reveal });
  expect(() => modelOf(unsaid, 'lamps')).toThrow(
    'schemas: lamps is shown by its reveal but has no such field. Add it: revealable({ …, reveal }).',
  );
});

test('the model of a schema is cached', () => {
  expect(modelOf(alias)).toBe(modelOf(alias));
  const lists = [list(alias), filledList(alias, 'alias')].map((schema) => modelOf(schema));
  expect(lists.map((model) => model.kind === 'list' && model.item)).toEqual([modelOf(alias), modelOf(alias)]);
});

test('fields are in the order of the schema, each with what replaces a missing value', () => {
  const schema = revealable({
    id: text,
    place: v.nullable(idOf('places')),
    note: v.optional(text),
    icon: v.optional(v.nullable(idOf('icon'))),
    main: flag,
    aliases: list(alias),
    credits: filledList(alias, 'alias'),
    reveal,
  });
  const { shown, fields } = objectModel(schema);
  expect(shown).toBe('by-reveal');
  expect([...fields].map(([field, { absent }]) => [field, absent])).toEqual([
    ['id', undefined],
    ['place', 'null'],
    ['note', 'left-out'],
    ['icon', 'null'],
    ['main', 'left-out'],
    ['aliases', 'left-out'],
    ['credits', undefined],
    ['reveal', 'left-out'],
  ]);
});

test('metadata is read through all wrappers', () => {
  const schema = shownWithParent({
    place: noted(v.optional(v.nullable(v.pipe(idOf('places'), v.minLength(2)))), 'Where it stands.'),
    kind: v.pipe(choice(['oil', 'gas']), v.title('Fuel')),
    text: noted(v.optional(prose), 'What is told.'),
  });
  expect([...objectModel(schema).fields.values()].map(({ model }) => model.kind === 'leaf' && model.field)).toEqual([
    { is: 'id', of: 'places' },
    { is: 'data' },
    { is: 'prose', cited: false },
  ]);
});

test('a list declares whether it may be empty, and whether it is in the order of reveals', () => {
  const said = (schema: v.GenericSchema) => {
    const model: Model = modelOf(schema);
    return model.kind === 'list' && { filled: model.filled, byReveal: model.byReveal };
  };
  const filled = filledList(alias, 'alias');
  expect(
    [
      list(alias),
      v.array(alias),
      filled,
      noted(v.optional(filled), 'Other names.'),
      canonical(filled, alphabetical),
      byReveal(list(alias)),
      noted(byReveal(filled), 'Other names.'),
    ].map(said),
  ).toEqual([
    { filled: false, byReveal: false },
    { filled: false, byReveal: false },
    { filled: true, byReveal: false },
    { filled: true, byReveal: false },
    { filled: true, byReveal: false },
    { filled: false, byReveal: true },
    { filled: true, byReveal: true },
  ]);
});

test('the canonical form of a list is not that of its items', () => {
  const model = modelOf(canonical(list(text), alphabetical));
  expect([model.canonical, model.kind === 'list' && model.item.canonical]).toEqual([alphabetical, undefined]);
});

test('a field has its name or its outermost label, and its outermost note', () => {
  const schema = shownWithParent({
    placeReason: noted(noted(text, 'Any text.'), 'Why there is none.'),
    ref: labelled(noted(text, 'A number.'), 'Claim'),
    oil: text,
  });
  expect([...objectModel(schema).fields.values()].map(({ label, note }) => [label, note])).toEqual([
    ['Place reason', 'Why there is none.'],
    ['Claim', 'A number.'],
    ['Oil', undefined],
  ]);
});

test('every schema of the wiki declares its type', () => {
  const files = [
    ...collectionNames.map((collection) => collectionSchemas[collection]),
    ...Object.values(singleSchemas),
  ];
  expect(files.map((schema) => modelOf(schema).kind)).toEqual(files.map(() => 'object'));
});
