import { expect, test } from 'vitest';
import { contentOf, unrevealed } from '#tests/fixtures/content.ts';
import {
  body,
  character,
  claim,
  event,
  film,
  motif,
  onScene,
  parts,
  person,
  place,
  review,
  site,
  source,
  wiki,
  work,
} from '#tests/fixtures/small-wiki.ts';
import type { EntityId } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { revealScheduleOf } from './reveal-schedule.ts';
import type { Content } from './content.ts';
import { filterContent } from './filter-content.ts';

// The wiki of these tests has two parts: scenes s1 and s2 in the first, s3 in the second.
const citation = [{ source: 'leaf' }];
const paragraph = { text: 'A secret.[^leaf]' };
const voice = (more: object) => review('projector', { voices: [{ reviewer: 'Juniper', rating: null, ...more }] });
const { reveal: _, ...secretClaim } = claim('age', '40');
const secretFile = { reveal: undefined } as never;

const kinds: [string, Record<string, unknown>, (content: Content) => readonly unknown[]][] = [
  ['character', { 'characters/keeper.json': character('keeper', secretFile) }, (content) => all(content, 'characters')],
  ['scene', { 'events/s1.json': event('s1', secretFile) }, (content) => all(content, 'events')],
  ['place', { 'places/tower.json': place('tower', secretFile) }, (content) => all(content, 'places')],
  ['motif', { 'motifs/bowl.json': motif('bowl', secretFile) }, (content) => all(content, 'motifs')],
  ['review', { 'reviews/projector.json': review('projector', secretFile) }, (content) => all(content, 'reviews')],
  [
    'section',
    {
      'places/tower.json': place('tower', {
        body: [{ id: 'lead', paragraphs: [{ ...paragraph, reveal: 'premise' }] }],
      }),
    },
    (content) => all(content, 'places')[0]?.body ?? [],
  ],
  [
    'paragraph',
    { 'places/tower.json': place('tower', { body: body('It is lit.', paragraph) }) },
    (content) => all(content, 'places')[0]?.body[0]?.paragraphs.slice(1) ?? [],
  ],
  [
    'paragraph of the plot',
    { 'film/lamp.json': film({ plot: [paragraph] }) },
    (content) => all(content, 'film')[0]?.plot ?? [],
  ],
  ['paragraph of the home page', { 'site.json': site({ intro: [paragraph] }) }, (content) => content.site.intro],
  [
    'claim',
    { 'places/tower.json': place('tower', { claims: [secretClaim] }) },
    (content) => all(content, 'places')[0]?.claims ?? [],
  ],
  [
    'claim of a scene',
    { 'events/s1.json': event('s1', { claims: [secretClaim] }) },
    (content) => all(content, 'events')[0]?.claims ?? [],
  ],
  [
    'claim of a review',
    { 'reviews/projector.json': review('projector', { claims: [secretClaim] }) },
    (content) => all(content, 'reviews')[0]?.claims ?? [],
  ],
  [
    'alias',
    { 'places/tower.json': place('tower', { aliases: [{ text: 'Grave', sources: citation }] }) },
    (content) => all(content, 'places')[0]?.aliases ?? [],
  ],
  [
    'relationship',
    {
      'characters/keeper.json': character('keeper', {
        relationships: [{ to: 'keeper', label: 'self', sources: citation }],
      }),
    },
    (content) => all(content, 'characters')[0]?.relationships ?? [],
  ],
  [
    'credit',
    { 'people/player.json': person('player', { credits: [{ job: 'actor', sources: citation }] }) },
    (content) => all(content, 'people')[0]?.credits ?? [],
  ],
  [
    'value of a claim',
    {
      'places/tower.json': place('tower', {
        claims: [{ ...claim('age'), values: [{ text: '40', sources: citation }] }],
      }),
    },
    (content) => all(content, 'places')[0]?.claims ?? [],
  ],
  [
    'presence on a scene',
    {
      'events/s1.json': event('s1', { characters: [{ id: 'keeper' }] }),
      'characters/keeper.json': character('keeper'),
    },
    (content) => all(content, 'events')[0]?.characters ?? [],
  ],
  [
    'comparison',
    {
      'reviews/projector.json': voice({ comparisons: [{ work: 'boat', text: 'As slow.' }] }),
      'works/boat.json': work('boat'),
    },
    (content) => all(content, 'reviews')[0]?.voices[0]?.comparisons ?? [],
  ],
  [
    'drawing',
    {
      'drawings.json': { drawings: [{ id: 'lamp', title: 'A lamp', strokes: [{ d: 'M8 8h48v48H8z', tone: 'warm' }] }] },
      'site.json': site({ hero: 'lamp' }),
    },
    (content) => content.drawings,
  ],
  ['person', { 'people/player.json': person('player', secretFile) }, (content) => all(content, 'people')],
  ['work', { 'works/boat.json': work('boat', secretFile) }, (content) => all(content, 'works')],
  [
    'reaction',
    { 'events/s1.json': event('s1', { reactions: [{ source: 'leaf', reaction: 'tears', text: 'It moved them.' }] }) },
    (content) => all(content, 'events')[0]?.reactions ?? [],
  ],
  [
    'title of a scene',
    { 'events/s1.json': event('s1', { reveal: 's1', title: { text: 'The flight' } }) },
    (content) => all(content, 'events').flatMap(({ title }) => title ?? []),
  ],
  [
    'title of a source',
    { 'sources/leaf.json': source('leaf', { title: { text: 'They fly' } }) },
    (content) => all(content, 'sources').flatMap(({ title }) => title ?? []),
  ],
  [
    'address of a source',
    { 'sources/leaf.json': source('leaf', { url: { href: 'https://leaf.example/they-fly' } }) },
    (content) => all(content, 'sources').flatMap(({ url }) => url ?? []),
  ],
  [
    'verdict',
    { 'reviews/projector.json': voice({ verdict: [paragraph] }) },
    (content) => all(content, 'reviews')[0]?.voices[0]?.verdict ?? [],
  ],
  [
    'praise',
    { 'reviews/projector.json': voice({ praise: [paragraph] }) },
    (content) => all(content, 'reviews')[0]?.voices[0]?.praise ?? [],
  ],
  [
    'criticism',
    { 'reviews/projector.json': voice({ criticism: [paragraph] }) },
    (content) => all(content, 'reviews')[0]?.voices[0]?.criticism ?? [],
  ],
  [
    'favourite moment',
    {
      'reviews/projector.json': voice({ moments: [{ event: 's1', text: 'The flight.' }] }),
      'events/s1.json': event('s1'),
    },
    (content) => all(content, 'reviews')[0]?.voices[0]?.moments ?? [],
  ],
  [
    'account of a viewing',
    { 'reviews/projector.json': voice({ viewing: [paragraph] }) },
    (content) => all(content, 'reviews')[0]?.voices[0]?.viewing ?? [],
  ],
];

test.each(kinds)('a %s without a reveal is known at the end of the film only', (_kind, files, read) => {
  expect(atEachPart(files, (content) => read(content).length)).toEqual([0, 0, 1]);
});

test.each(['film', 'sources'] as const)(
  'of the %s, too, what has no reveal is known at the end of the film only',
  (collection) => {
    const content = unrevealed(contentOf(wiki()), collection);
    expect(filteredAtEachPart(content, ({ entities }) => entities[collection].size)).toEqual([0, 0, 1]);
  },
);

test('a moment is hidden until its scene is revealed, whatever its own reveal', () => {
  const files = {
    'reviews/projector.json': voice({ moments: [{ event: 's1', text: 'The flight.', reveal: 'premise' }] }),
    'events/s1.json': event('s1', { reveal: 's2' }),
  };
  expect(atEachPart(files, (content) => all(content, 'reviews')[0]?.voices[0]?.moments.length)).toEqual([0, 1, 1]);
});

test('a value without a reveal is hidden until the end, whatever its claim’s reveal', () => {
  const tower = place('tower', {
    claims: [{ ...claim('light', 'Oil'), values: [{ text: 'Gas', sources: citation }] }],
  });
  const both = place('tower', {
    claims: [{ ...claim('light'), values: [...claim('light', 'Oil').values, { text: 'Gas', sources: citation }] }],
  });
  expect(atEachPart({ 'places/tower.json': tower }, valuesOfTower)).toEqual([[], [], ['Gas']]);
  expect(atEachPart({ 'places/tower.json': both }, valuesOfTower)).toEqual([['Oil'], ['Oil'], ['Oil', 'Gas']]);
});

test('a value is hidden until its reveal, and until that of its claim', () => {
  const values = [
    { text: 'Oil', sources: citation, reveal: 'premise' },
    { text: 'Held by hand', sources: citation, reveal: 's3' },
  ];
  const tower = place('tower', { claims: [{ ...claim('light'), reveal: 's2', values }] });
  expect(atEachPart({ 'places/tower.json': tower }, valuesOfTower)).toEqual([[], ['Oil'], ['Oil', 'Held by hand']]);
});

test('a claim without visible values is hidden, since its label would be a spoiler', () => {
  const values = [{ text: 'Held by hand', sources: citation, reveal: 's3' }];
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
    paragraphs: [{ ...paragraph, reveal: 's3' }],
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
  expect(atEachPart(files, (content) => all(content, 'events')[0]?.characters.map(({ id }) => id))).toEqual([
    ['keeper'],
    ['keeper', 'helper'],
    ['keeper', 'helper', 'sailor'],
  ]);
});

test('an object with a required reference is hidden until the target is revealed, whatever its own reveal', () => {
  const relationships = [{ to: 'warden', label: 'warden', sources: citation, reveal: 'premise' }];
  const files = {
    'characters/keeper.json': character('keeper', { relationships }),
    'characters/warden.json': character('warden', { reveal: 's2' }),
    'events/s1.json': event('s1', { characters: onScene('warden') }),
  };
  expect(atEachPart(files, (content) => all(content, 'characters')[0]?.relationships.length)).toEqual([0, 1, 1]);
  expect(atEachPart(files, (content) => all(content, 'events')[0]?.characters.length)).toEqual([0, 1, 1]);
});

test('an optional reference is left out until the target is revealed', () => {
  const credit = { job: 'actor' as const, character: 'helper', sources: citation, reveal: 'premise' };
  const light = { ...claim('light', 'Oil'), since: 's1' };
  const files = {
    'people/player.json': person('player', { credits: [credit] }),
    'characters/helper.json': character('helper', { reveal: 's2' }),
    'places/tower.json': place('tower', { claims: [light] }),
    'events/s1.json': event('s1', { reveal: 's3' }),
  };
  const { character: __, ...nameless } = credit;
  expect(atEachPart(files, (content) => all(content, 'people')[0]?.credits)).toEqual([[nameless], [credit], [credit]]);
  expect(atEachPart(files, (content) => all(content, 'places')[0]?.claims.map(({ since }) => since))).toEqual([
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
  expect(atEachPart(files, (content) => all(content, 'events').map((scene) => scene.place))).toEqual([
    [null],
    ['tower'],
    ['tower'],
  ]);
});

test('a drawing is referred to once it is revealed', () => {
  const strokes = [{ d: 'M8 8h48v48H8z', tone: 'warm' as const }];
  const files = {
    'drawings.json': { drawings: [{ id: 'lamp', title: 'A lamp', reveal: 's3', strokes }] },
    'site.json': site({ hero: 'lamp' }),
  };
  expect(atEachPart(files, ({ site: { hero }, drawings }) => [hero, drawings.length])).toEqual([
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
  const both = { text: 'Said by both', sources: [...citation, { source: 'projector' }], reveal: 'premise' };
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
    all(part, 'places').flatMap(({ claims }) =>
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

test('a file keeps a required list that is empty, since others may refer to the entity', () => {
  const credits = [{ job: 'music' as const, sources: citation, reveal: 's3' }];
  const files = { 'people/composer.json': person('composer', { credits }) };
  expect(atEachPart(files, (content) => all(content, 'people').map((each) => each.credits.length))).toEqual([
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
  const [tower] = all(content, 'places');
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
  expect(filteredAtEachPart(withExtra, (part) => [part.site, all(part, 'places')])).toEqual(
    filteredAtEachPart(content, (part) => [part.site, all(part, 'places')]),
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

test('the input is not mutated', () => {
  const content = contentOf(wiki({ 'places/tower.json': place('tower', { body: body('It is lit.', paragraph) }) }));
  const before = structuredClone(content);
  filterContent(content, revealScheduleOf(content.parts), 0 as Part);
  expect(content).toEqual(before);
});

function atEachPart<T>(files: Record<string, unknown>, read: (content: Content) => T): T[] {
  return filteredAtEachPart(contentOf(wiki(files)), read);
}

function filteredAtEachPart<T>(content: Content, read: (content: Content) => T): T[] {
  const schedule = revealScheduleOf(content.parts);
  return Array.from({ length: schedule.lastPart + 1 }, (_part, part) =>
    read(filterContent(content, schedule, part as Part)),
  );
}

function all<C extends keyof Content['entities']>(content: Content, collection: C) {
  return [...content.entities[collection].values()] as Content['entities'][C] extends ReadonlyMap<string, infer E>
    ? E[]
    : never;
}

function valuesOfTower(content: Content): string[] {
  return all(content, 'places').flatMap(({ claims }) =>
    claims.flatMap(({ values }) => values.flatMap(({ text }) => text?.source ?? [])),
  );
}
