import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import {
  body,
  character,
  citesLeaf,
  claim,
  event,
  onScene,
  parts,
  person,
  place,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import type { EntityId } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { atEachPart, entitiesIn, filteredAtEachPart } from '#tests/fixtures/filtered.ts';
import { revealScheduleOf } from './reveal-schedule.ts';
import type { Content } from './content.ts';
import { filterContent } from './filter-content.ts';

test('a value without a reveal is hidden until the end, whatever its claim’s reveal', () => {
  const tower = place('tower', {
    claims: [{ ...claim('light', 'Oil'), values: [{ text: 'Gas', sources: citesLeaf }] }],
  });
  const both = place('tower', {
    claims: [{ ...claim('light'), values: [...claim('light', 'Oil').values, { text: 'Gas', sources: citesLeaf }] }],
  });
  expect(atEachPart({ 'places/tower.json': tower }, valuesOfTower)).toEqual([[], [], ['Gas']]);
  expect(atEachPart({ 'places/tower.json': both }, valuesOfTower)).toEqual([['Oil'], ['Oil'], ['Oil', 'Gas']]);
});

test('a value is hidden until its reveal, and until that of its claim', () => {
  const values = [
    { text: 'Oil', sources: citesLeaf, reveal: 'premise' },
    { text: 'Held by hand', sources: citesLeaf, reveal: 's3' },
  ];
  const tower = place('tower', { claims: [{ ...claim('light'), reveal: 's2', values }] });
  expect(atEachPart({ 'places/tower.json': tower }, valuesOfTower)).toEqual([[], ['Oil'], ['Oil', 'Held by hand']]);
});

test('a claim without visible values is hidden, since its label would be a spoiler', () => {
  const values = [{ text: 'Held by hand', sources: citesLeaf, reveal: 's3' }];
  const tower = place('tower', { claims: [{ ...claim('light'), values }] });
  expect(
    atEachPart({ 'places/tower.json': tower }, ({ entities }) => [...entities.places.values()][0]?.claims.length),
  ).toEqual([0, 0, 1]);
});

test('a section without visible paragraphs is hidden, since its heading would be a spoiler', () => {
  const section = {
    id: 'flight',
    heading: 'The flight',
    reveal: 'premise',
    paragraphs: [{ text: 'A secret.[^leaf]', reveal: 's3' }],
  };
  const tower = place('tower', { body: [section] });
  expect(
    atEachPart({ 'places/tower.json': tower }, ({ entities }) => [...entities.places.values()][0]?.body.length),
  ).toEqual([0, 0, 1]);
});

test('a character in a scene has a reveal of its own, and is hidden until the end without one', () => {
  const characters = [...onScene('keeper'), { id: 'helper', reveal: 's2' }, { id: 'sailor' }];
  const scene = event('s1', { characters });
  const files = {
    'events/s1.json': scene,
    'characters/keeper.json': character('keeper'),
    'characters/helper.json': character('helper'),
    'characters/sailor.json': character('sailor'),
  };
  expect(atEachPart(files, (content) => entitiesIn(content, 'events')[0]?.characters.map(({ id }) => id))).toEqual([
    ['keeper'],
    ['keeper', 'helper'],
    ['keeper', 'helper', 'sailor'],
  ]);
});

test('a file keeps a required list that is empty, since others may refer to the entity', () => {
  const credits = [{ job: 'music' as const, sources: citesLeaf, reveal: 's3' }];
  const files = { 'people/composer.json': person('composer', { credits }) };
  expect(atEachPart(files, (content) => entitiesIn(content, 'people').map((each) => each.credits.length))).toEqual([
    [0],
    [0],
    [1],
  ]);
});

test('an unknown field is always dropped, at any depth', () => {
  const extra = { extra: 'A secret.' };
  const content = contentOf(
    wiki({ 'places/tower.json': place('tower', { claims: [claim('light', 'Oil')], body: body('It is lit.') }) }),
  );
  const [tower] = entitiesIn(content, 'places');
  if (!tower) throw new Error('There is no tower.');
  const made = {
    ...tower,
    ...extra,
    name: { ...tower.name, ...extra },
    claims: tower.claims.map((each) => ({
      ...each,
      ...extra,
      values: each.values.map((value) => ({ ...value, ...extra })),
    })),
    body: tower.body.map((section) => ({ ...section, ...extra })),
  };
  const places = new Map([[tower.id as EntityId, made]]);
  const withExtra = { ...content, site: { ...content.site, ...extra }, entities: { ...content.entities, places } };
  expect(filteredAtEachPart(withExtra, (part) => [part.site, entitiesIn(part, 'places')])).toEqual(
    filteredAtEachPart(content, (part) => [part.site, entitiesIn(part, 'places')]),
  );
});

test('cues are kept up to the next part', () => {
  const files = { 'parts.json': parts(['s1'], ['s2'], ['s3']) };
  expect(atEachPart(files, (content) => content.parts.parts.map(({ cue }) => cue))).toEqual([
    ['Cue 1.'],
    ['Cue 1.', 'Cue 2.'],
    ['Cue 1.', 'Cue 2.', 'Cue 3.'],
    ['Cue 1.', 'Cue 2.', 'Cue 3.'],
  ]);
});

test('what has happened up to a part is kept for those who have finished it and not the next', () => {
  const told = (text: string) => ({ recap: [{ text: `${text}[^leaf]` }], open: [`${text}?`], title: text });
  const [first, second, third] = parts(['s1'], ['s2'], ['s3']).parts;
  const files = { 'parts.json': { parts: [{ ...first, ...told('One') }, { ...second, ...told('Two') }, third] } };
  const tellings = atEachPart(files, (content) =>
    content.parts.parts.map(({ title, recap, open }) => [title, recap.map(({ text }) => text.source), open]),
  );
  const untold = [undefined, [], []];
  expect(tellings).toEqual([
    [untold],
    [['One', ['One[^leaf]'], ['One?']], untold],
    [['One', [], []], ['Two', ['Two[^leaf]'], ['Two?']], untold],
    [['One', [], []], ['Two', [], []], untold],
  ]);
});

test('the input is not mutated', () => {
  const content = contentOf(
    wiki({ 'places/tower.json': place('tower', { body: body('It is lit.', { text: 'A secret.[^leaf]' }) }) }),
  );
  const before = structuredClone(content);
  filterContent(content, revealScheduleOf(content.parts), 0 as Part);
  expect(content).toEqual(before);
});

function valuesOfTower(content: Content): string[] {
  return entitiesIn(content, 'places').flatMap(({ claims }) =>
    claims.flatMap(({ values }) => values.flatMap(({ text }) => text?.source ?? [])),
  );
}
