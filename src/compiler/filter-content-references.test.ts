import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import {
  character,
  citesLeaf,
  claim,
  event,
  onScene,
  person,
  place,
  review,
  site,
  source,
  squareStrokes,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import { atEachPart, entitiesIn, filteredAtEachPart } from '#tests/fixtures/filtered.ts';
import type { Content } from './content.ts';

// What refers to something that is hidden.

test('a moment is hidden until its scene is revealed, whatever its own reveal', () => {
  const moments = [{ event: 's1', text: 'The flight.', reveal: 'premise' }];
  const files = {
    'reviews/projector.json': review('projector', { voices: [{ reviewer: 'Juniper', rating: null, moments }] }),
    'events/s1.json': event('s1', { reveal: 's2' }),
  };
  expect(atEachPart(files, (content) => entitiesIn(content, 'reviews')[0]?.voices[0]?.moments.length)).toEqual([
    0, 1, 1,
  ]);
});

test('an object with a required reference is hidden until the target is revealed, whatever its own reveal', () => {
  const relationships = [{ to: 'warden', label: 'warden', sources: citesLeaf, reveal: 'premise' }];
  const files = {
    'characters/keeper.json': character('keeper', { relationships }),
    'characters/warden.json': character('warden', { reveal: 's2' }),
    'events/s1.json': event('s1', { characters: onScene('warden') }),
  };
  expect(atEachPart(files, (content) => entitiesIn(content, 'characters')[0]?.relationships.length)).toEqual([0, 1, 1]);
  expect(atEachPart(files, (content) => entitiesIn(content, 'events')[0]?.characters.length)).toEqual([0, 1, 1]);
});

test('an optional reference is left out until the target is revealed', () => {
  const credit = { job: 'actor' as const, character: 'helper', sources: citesLeaf, reveal: 'premise' };
  const light = { ...claim('light', 'Oil'), since: 's1' };
  const files = {
    'people/player.json': person('player', { credits: [credit] }),
    'characters/helper.json': character('helper', { reveal: 's2' }),
    'places/tower.json': place('tower', { claims: [light] }),
    'events/s1.json': event('s1', { reveal: 's3' }),
  };
  const { character: __, ...nameless } = credit;
  expect(atEachPart(files, (content) => entitiesIn(content, 'people')[0]?.credits)).toEqual([
    [nameless],
    [credit],
    [credit],
  ]);
  expect(atEachPart(files, (content) => entitiesIn(content, 'places')[0]?.claims.map(({ since }) => since))).toEqual([
    [undefined],
    [undefined],
    ['s1'],
  ]);
});

test('a nullable reference is null until the target is revealed', () => {
  const files = {
    'events/s1.json': event('s1', { place: 'tower' }),
    'places/tower.json': place('tower', { reveal: 's2' }),
  };
  expect(
    atEachPart(files, (content) =>
      entitiesIn(content, 'events')
        .slice(0, 1)
        .map((scene) => scene.place),
    ),
  ).toEqual([[null], ['tower'], ['tower']]);
});

test('an icon is referred to once it is revealed', () => {
  const files = {
    'icons.json': { icons: [{ id: 'lamp', title: 'A lamp', reveal: 's3', strokes: squareStrokes }] },
    'site.json': site({ hero: 'lamp' }),
  };
  expect(atEachPart(files, ({ site: { hero }, icons }) => [hero, icons.length])).toEqual([
    [undefined, 0],
    [undefined, 0],
    ['lamp', 1],
  ]);
});

test('a value whose only source is hidden is hidden, and one with another source is kept', () => {
  const values = ['leaf', 'projector'].map((id) => ({
    text: `Said by ${id}`,
    sources: [{ source: id }],
    reveal: 'premise',
  }));
  const both = { text: 'Said by both', sources: [...citesLeaf, { source: 'projector' }], reveal: 'premise' };
  const tower = place('tower', {
    name: { text: 'Tower', sources: [{ source: 'projector' }] },
    claims: [{ ...claim('light'), values: [...values, both] }],
  });
  const content = contentOf(wiki({ 'places/tower.json': tower, 'sources/projector.json': source('projector') }));
  const late = [...content.entities.sources].map(
    ([id, each]) => [id, id === 'leaf' ? { ...each, reveal: 's3' } : each] as const,
  );
  const made = { ...content, entities: { ...content.entities, sources: new Map(late) } };
  const sourcesOf = (part: Content) =>
    entitiesIn(part, 'places').flatMap(({ claims }) =>
      claims.flatMap((each) =>
        each.values.map(({ text, sources }) => [text?.source, sources.map((said) => said.source)]),
      ),
    );
  expect(filteredAtEachPart(made, sourcesOf).slice(1)).toEqual([
    [
      ['Said by projector', ['projector']],
      ['Said by both', ['projector']],
    ],
    [
      ['Said by leaf', ['leaf']],
      ['Said by projector', ['projector']],
      ['Said by both', ['leaf', 'projector']],
    ],
  ]);
});
