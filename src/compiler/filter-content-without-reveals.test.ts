import { expect, test } from 'vitest';
import { contentOf, unrevealed } from '#tests/fixtures/content.ts';
import {
  body,
  character,
  citesLeaf,
  claim,
  event,
  film,
  motif,
  person,
  place,
  review,
  site,
  source,
  squareStrokes,
  wiki,
  work,
} from '#tests/fixtures/small-wiki.ts';
import { atEachPart, entitiesIn, filteredAtEachPart } from '#tests/fixtures/filtered.ts';
import type { Content } from './content.ts';

// Whatever has no reveal is hidden until the end of the film.

const paragraph = { text: 'A secret.[^leaf]' };
const voice = (more: object) => review('projector', { voices: [{ reviewer: 'Juniper', rating: null, ...more }] });
const { reveal: _, ...secretClaim } = claim('age', '40');
const secretFile = { reveal: undefined } as never;

/** Returns the scene "s1" if it is known. */
const firstScene = (content: Content) => entitiesIn(content, 'events').filter(({ id }) => id === 's1');

const kinds: [string, Record<string, unknown>, (content: Content) => readonly unknown[]][] = [
  [
    'character',
    { 'characters/keeper.json': character('keeper', secretFile) },
    (content) => entitiesIn(content, 'characters'),
  ],
  ['scene', { 'events/s1.json': event('s1', secretFile) }, firstScene],
  ['place', { 'places/tower.json': place('tower', secretFile) }, (content) => entitiesIn(content, 'places')],
  ['motif', { 'motifs/bowl.json': motif('bowl', secretFile) }, (content) => entitiesIn(content, 'motifs')],
  [
    'review',
    { 'reviews/projector.json': review('projector', secretFile) },
    (content) => entitiesIn(content, 'reviews'),
  ],
  [
    'section',
    {
      'places/tower.json': place('tower', {
        body: [{ id: 'lead', paragraphs: [{ ...paragraph, reveal: 'premise' }] }],
      }),
    },
    (content) => entitiesIn(content, 'places')[0]?.body ?? [],
  ],
  [
    'paragraph',
    { 'places/tower.json': place('tower', { body: body('It is lit.', paragraph) }) },
    (content) => entitiesIn(content, 'places')[0]?.body[0]?.paragraphs.slice(1) ?? [],
  ],
  [
    'paragraph of the plot',
    { 'film/lamp.json': film({ plot: [paragraph] }) },
    (content) => entitiesIn(content, 'film')[0]?.plot ?? [],
  ],
  ['paragraph of the home page', { 'site.json': site({ intro: [paragraph] }) }, (content) => content.site.intro],
  [
    'claim',
    { 'places/tower.json': place('tower', { claims: [secretClaim] }) },
    (content) => entitiesIn(content, 'places')[0]?.claims ?? [],
  ],
  [
    'claim of a scene',
    { 'events/s1.json': event('s1', { claims: [secretClaim] }) },
    (content) => entitiesIn(content, 'events')[0]?.claims ?? [],
  ],
  [
    'claim of a review',
    { 'reviews/projector.json': review('projector', { claims: [secretClaim] }) },
    (content) => entitiesIn(content, 'reviews')[0]?.claims ?? [],
  ],
  [
    'alias',
    { 'places/tower.json': place('tower', { aliases: [{ text: 'Grave', sources: citesLeaf }] }) },
    (content) => entitiesIn(content, 'places')[0]?.aliases ?? [],
  ],
  [
    'relationship',
    {
      'characters/keeper.json': character('keeper', {
        relationships: [{ to: 'keeper', label: 'self', sources: citesLeaf }],
      }),
    },
    (content) => entitiesIn(content, 'characters')[0]?.relationships ?? [],
  ],
  [
    'credit',
    { 'people/player.json': person('player', { credits: [{ job: 'actor', sources: citesLeaf }] }) },
    (content) => entitiesIn(content, 'people')[0]?.credits ?? [],
  ],
  [
    'value of a claim',
    {
      'places/tower.json': place('tower', {
        claims: [{ ...claim('age'), values: [{ text: '40', sources: citesLeaf }] }],
      }),
    },
    (content) => entitiesIn(content, 'places')[0]?.claims ?? [],
  ],
  [
    'presence on a scene',
    {
      'events/s1.json': event('s1', { characters: [{ id: 'keeper' }] }),
      'characters/keeper.json': character('keeper'),
    },
    (content) => entitiesIn(content, 'events')[0]?.characters ?? [],
  ],
  [
    'comparison',
    {
      'reviews/projector.json': voice({ comparisons: [{ work: 'boat', text: 'As slow.' }] }),
      'works/boat.json': work('boat'),
    },
    (content) => entitiesIn(content, 'reviews')[0]?.voices[0]?.comparisons ?? [],
  ],
  [
    'icon',
    {
      'icons.json': { icons: [{ id: 'lamp', title: 'A lamp', strokes: squareStrokes }] },
      'site.json': site({ hero: 'lamp' }),
    },
    (content) => content.icons,
  ],
  ['person', { 'people/player.json': person('player', secretFile) }, (content) => entitiesIn(content, 'people')],
  ['work', { 'works/boat.json': work('boat', secretFile) }, (content) => entitiesIn(content, 'works')],
  [
    'reaction',
    { 'events/s1.json': event('s1', { reactions: [{ source: 'leaf', reaction: 'tears', text: 'It moved them.' }] }) },
    (content) => entitiesIn(content, 'events')[0]?.reactions ?? [],
  ],
  [
    'title of a scene',
    { 'events/s1.json': event('s1', { reveal: 's1', title: { text: 'The flight' } }) },
    (content) => firstScene(content).flatMap(({ title }) => title ?? []),
  ],
  [
    'title of a source',
    { 'sources/leaf.json': source('leaf', { title: { text: 'They fly' } }) },
    (content) => entitiesIn(content, 'sources').flatMap(({ title }) => title ?? []),
  ],
  [
    'address of a source',
    { 'sources/leaf.json': source('leaf', { url: { href: 'https://leaf.example/they-fly' } }) },
    (content) => entitiesIn(content, 'sources').flatMap(({ url }) => url ?? []),
  ],
  [
    'verdict',
    { 'reviews/projector.json': voice({ verdict: [paragraph] }) },
    (content) => entitiesIn(content, 'reviews')[0]?.voices[0]?.verdict ?? [],
  ],
  [
    'praise',
    { 'reviews/projector.json': voice({ praise: [paragraph] }) },
    (content) => entitiesIn(content, 'reviews')[0]?.voices[0]?.praise ?? [],
  ],
  [
    'criticism',
    { 'reviews/projector.json': voice({ criticism: [paragraph] }) },
    (content) => entitiesIn(content, 'reviews')[0]?.voices[0]?.criticism ?? [],
  ],
  [
    'favourite moment',
    {
      'reviews/projector.json': voice({ moments: [{ event: 's1', text: 'The flight.' }] }),
      'events/s1.json': event('s1'),
    },
    (content) => entitiesIn(content, 'reviews')[0]?.voices[0]?.moments ?? [],
  ],
  [
    'account of a viewing',
    { 'reviews/projector.json': voice({ viewing: [paragraph] }) },
    (content) => entitiesIn(content, 'reviews')[0]?.voices[0]?.viewing ?? [],
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
