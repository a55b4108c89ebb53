import { expect, test } from 'vitest';
import { contentOf, unrevealed } from '#tests/fixtures/content.ts';
import {
  body,
  character,
  claim,
  event,
  film,
  motif,
  parts,
  place,
  review,
  site,
  source,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import type { Part } from '#wiki/part.ts';
import { clockOf } from './clock.ts';
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
    'reaction',
    { 'events/s1.json': event('s1', { reactions: [{ source: 'leaf', reaction: 'tears', text: 'It moved them.' }] }) },
    (content) => all(content, 'events')[0]?.reactions ?? [],
  ],
  [
    'title of a scene',
    { 'events/s1.json': event('s1', { reveal: 's1', title: { text: 'The flight' } }) },
    (content) => all(content, 'events').flatMap(({ title }) => title.text || []),
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

test('a moment waits for its scene, whatever its own reveal is', () => {
  const files = {
    'reviews/projector.json': voice({ moments: [{ event: 's1', text: 'The flight.', reveal: 'premise' }] }),
    'events/s1.json': event('s1', { reveal: 's2' }),
  };
  expect(atEachPart(files, (content) => all(content, 'reviews')[0]?.voices[0]?.moments.length)).toEqual([0, 1, 1]);
});

test('a value without a reveal is shown with its claim', () => {
  const tower = place('tower', { claims: [{ ...claim('light', 'Oil'), reveal: 's2' }] });
  expect(atEachPart({ 'places/tower.json': tower }, valuesOfTower)).toEqual([[], ['Oil'], ['Oil']]);
});

test('a value with a reveal waits for it, and is never earlier than its claim', () => {
  const values = [
    { text: 'Oil', sources: citation, reveal: 'premise' },
    { text: 'Held by hand', sources: citation, reveal: 's3' },
  ];
  const tower = place('tower', { claims: [{ ...claim('light'), reveal: 's2', values }] });
  expect(atEachPart({ 'places/tower.json': tower }, valuesOfTower)).toEqual([[], ['Oil'], ['Oil', 'Held by hand']]);
});

test('a claim of which no value may be shown is not there: its label would tell of it', () => {
  const values = [{ text: 'Held by hand', sources: citation, reveal: 's3' }];
  const tower = place('tower', { claims: [{ ...claim('light'), values }] });
  expect(
    atEachPart({ 'places/tower.json': tower }, ({ entities }) => [...entities.places.values()][0]?.claims.length),
  ).toEqual([0, 0, 1]);
});

test('a section of which no paragraph may be shown is not there: its heading would tell of it', () => {
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

test('who is on a scene is told with it, or later where they have a reveal', () => {
  const scene = event('s1', { characters: [{ id: 'keeper' }, { id: 'helper', reveal: 's2' }] });
  const files = {
    'events/s1.json': scene,
    'characters/keeper.json': character('keeper'),
    'characters/helper.json': character('helper'),
  };
  expect(atEachPart(files, (content) => all(content, 'events')[0]?.characters.map(({ id }) => id))).toEqual([
    ['keeper'],
    ['keeper', 'helper'],
    ['keeper', 'helper'],
  ]);
});

test('the cues go up to that of the next part', () => {
  const files = { 'parts.json': parts(['s1'], ['s2'], ['s3']) };
  expect(atEachPart(files, (content) => content.parts.parts.map(({ cue }) => cue))).toEqual([
    ['Cue 1.'],
    ['Cue 1.', 'Cue 2.'],
    ['Cue 1.', 'Cue 2.', 'Cue 3.'],
    ['Cue 1.', 'Cue 2.', 'Cue 3.'],
  ]);
});

test('the content given is left as it was', () => {
  const content = contentOf(wiki({ 'places/tower.json': place('tower', { body: body('It is lit.', paragraph) }) }));
  const before = structuredClone(content);
  filterContent(content, clockOf(content.parts), 0 as Part);
  expect(content).toEqual(before);
});

function atEachPart<T>(files: Record<string, unknown>, read: (content: Content) => T): T[] {
  return filteredAtEachPart(contentOf(wiki(files)), read);
}

function filteredAtEachPart<T>(content: Content, read: (content: Content) => T): T[] {
  const clock = clockOf(content.parts);
  return Array.from({ length: clock.lastPart + 1 }, (_part, part) => read(filterContent(content, clock, part as Part)));
}

function all<C extends keyof Content['entities']>(content: Content, collection: C) {
  return [...content.entities[collection].values()] as Content['entities'][C] extends ReadonlyMap<string, infer E>
    ? E[]
    : never;
}

function valuesOfTower(content: Content): string[] {
  return all(content, 'places').flatMap(({ claims }) => claims.flatMap(({ values }) => values.map(({ text }) => text)));
}
