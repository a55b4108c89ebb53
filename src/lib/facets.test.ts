import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineFacets } from './facets.ts';

interface Boat {
  name: string;
  colours: string[];
  crew: string[];
  harbour: string;
}

const boat = (name: string, colours: string[], crew: string[], harbour: string): Boat => ({
  name,
  colours,
  crew,
  harbour,
});
const wren = boat('wren', ['red'], ['ada', 'bo'], 'east');
const auk = boat('auk', ['white', 'red'], ['ada'], 'west');
const tern = boat('tern', [], ['bo', 'cy'], 'east');
const boats = [wren, auk, tern];

const ofCrew = { valuesOf: ({ crew }: Boat) => crew, textOf: (name: string) => name.toUpperCase() };

const facets = defineFacets<
  Boat,
  { colour: string; crew: string; with: string; harbour: string },
  'given' | 'name' | 'screen'
>({
  facets: {
    colour: { valuesOf: ({ colours }) => colours, textOf: (colour) => colour },
    crew: ofCrew,
    with: { ...ofCrew, dependsOn: 'crew' },
    harbour: {
      valuesOf: ({ harbour }) => [harbour],
      textOf: (harbour, { name }) => `${harbour}, as of ${name}`,
      compare: (one, other) => other.localeCompare(one),
    },
  },
  orders: { given: null, name: (one, other) => one.name.localeCompare(other.name), screen: null },
  orderKey: 'sort',
});
const parse = (search: string) => facets.parse(new URLSearchParams(search), boats);

test('the options come from the items, in their order or sorted by label', () => {
  expect(facets.optionsOf('colour', boats, {})).toEqual([
    { value: 'red', text: 'red' },
    { value: 'white', text: 'white' },
  ]);
  expect(facets.optionsOf('crew', boats, {})).toEqual([
    { value: 'ada', text: 'ADA' },
    { value: 'bo', text: 'BO' },
    { value: 'cy', text: 'CY' },
  ]);
  expect(facets.optionsOf('harbour', boats, {})).toEqual([
    { value: 'west', text: 'west, as of auk' },
    { value: 'east', text: 'east, as of wren' },
  ]);
});

test.each([
  ['a value that all items have is not offered', 'colour', [wren], []],
  ['a value that only some items have is offered', 'colour', [wren, tern], ['red']],
  ['two values of one item are offered', 'crew', [wren], ['ada', 'bo']],
  ['without items nothing is offered', 'harbour', [], []],
] as const)('%s', (_, key, items, expected) => {
  expect(facets.optionsOf(key, items, {}).map(({ value }) => value)).toEqual(expected);
});

test.each([
  ['', [wren, auk, tern]],
  ['colour=red', [wren, auk]],
  ['colour=red&harbour=west', [auk]],
  ['colour=white&harbour=east', []],
  ['crew=ada&with=bo', [wren]],
  ['sort=name', [auk, tern, wren]],
  ['sort=name&crew=bo', [tern, wren]],
  ['sort=screen', [wren, auk, tern]],
])('"%s" returns the items that match every filter, in order', (search, expected) => {
  expect(facets.find(boats, parse(search))).toEqual(expected);
});

test.each([
  ['an unknown value', 'colour=green&crew=ada', '?crew=ada'],
  ['an unknown order', 'sort=length', ''],
  ['an unknown key', 'sails=2', ''],
  ['a second value of a facet', 'colour=red&colour=white', '?colour=red'],
  ['a dependent value without its facet', 'with=bo', ''],
  ['a dependent value equal to that of its facet', 'crew=ada&with=ada', '?crew=ada'],
  ['the default order', 'sort=given', ''],
])('%s is ignored', (_, search, expected) => {
  expect(facets.format(parse(search))).toBe(expected);
});

test('a dependent facet offers every other value once its facet is chosen', () => {
  const offered = (search: string) => facets.optionsOf('with', boats, parse(search).chosen).map(({ value }) => value);
  expect(offered('')).toEqual([]);
  expect(offered('crew=bo')).toEqual(['ada', 'cy']);
});

test('choosing replaces one value, and clears dependent values', () => {
  const query = parse('sort=name&crew=ada&with=bo&harbour=east');
  expect(facets.format(facets.choose(query, 'harbour', 'west'))).toBe('?sort=name&crew=ada&with=bo&harbour=west');
  expect(facets.format(facets.choose(query, 'colour', 'red'))).toBe(
    '?sort=name&crew=ada&with=bo&harbour=east&colour=red',
  );
  expect(facets.format(facets.choose(query, 'harbour', undefined))).toBe('?sort=name&crew=ada&with=bo');
  expect(facets.format(facets.choose(query, 'crew', undefined))).toBe('?sort=name&harbour=east');
});

test('each value has its count beside the other facets, not beside its own', () => {
  const counts = (key: 'colour' | 'with', search: string) =>
    Object.fromEntries(facets.countsOf(key, boats, parse(search)));
  expect(counts('colour', 'harbour=east')).toEqual({ red: 1 });
  expect(counts('colour', 'colour=white')).toEqual({ red: 2, white: 1 });
  expect(counts('with', 'crew=ada')).toEqual({ ada: 2, bo: 1 });
});

test('a query of known values, mixed with unknown ones, is parsed and formatted back', () => {
  const known = fc.record(
    {
      sort: fc.constantFrom('name', 'screen'),
      colour: fc.constantFrom('red', 'white'),
      crew: fc.constantFrom('ada', 'bo'),
      with: fc.constant('cy'),
      harbour: fc.constantFrom('east', 'west'),
    },
    { requiredKeys: ['crew'] },
  );
  const unknown = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.string());
  fc.assert(
    fc.property(known, unknown, fc.boolean(), (values, others, first) => {
      const search = `?${new URLSearchParams(values)}`;
      const mixed = new URLSearchParams(first ? { ...others, ...values } : { ...values, ...others });
      expect(facets.format(facets.parse(new URLSearchParams(search), boats))).toBe(search);
      expect(facets.format(facets.parse(mixed, boats))).toBe(search);
    }),
  );
});
