import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { revealedAnyhow } from '#tests/fixtures/reveals.ts';
import { allParts } from '#tests/fixtures/site-files.ts';
import {
  body,
  character,
  claim,
  event,
  motif,
  parts,
  place,
  review,
  site,
  source,
  typedClaim,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import { backlinksOf, unlistedLinks } from '#tests/fixtures/page-links.ts';
import { type EntityRef, parseEntityRef } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { plainText } from '#wiki/prose.ts';
import type { BacklinkGroupData, BacklinkData } from '#wiki/shared-data.ts';
import { indexSite } from './site-index.ts';

// Compiles many wikis, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('lists the pages that refer to an entity, with the first sentence that does, links kept', () => {
  const keeper = character('keeper', {
    body: body('He is alone. He keeps [the light](place:tower) well. [It](place:tower) turns.'),
  });
  expect(backlinksTo('place:tower', { 'characters/keeper.json': keeper, 'places/tower.json': place('tower') })).toEqual(
    [
      {
        page: { path: '/characters/keeper', title: 'keeper' },
        sentence: ['He keeps ', { kind: 'page-link', path: '/places/tower', children: ['the light'] }, ' well.'],
      },
    ],
  );
});

test('prose includes the text of a page, its claims and their reasons, the plot, reactions, and reviews', () => {
  const link = 'See [it](place:tower).';
  const cited = { source: 'leaf' };
  const value = { text: 'Oil', sources: [cited], rank: 'preferred' as const, reason: link, reveal: 'premise' };
  const tears = { source: 'leaf', reaction: 'tears' as const, text: link, reveal: 'premise' };
  const passage = [{ text: link, reveal: 'premise' }];
  const files = {
    'places/tower.json': place('tower'),
    'characters/a.json': character('a', { body: body(link) }),
    'characters/b.json': character('b', { claims: [claim('home', link)] }),
    'characters/c.json': character('c', { claims: [{ ...claim('home'), values: [value] }] }),
    'events/s1.json': event('s1', { reactions: [tears] }),
    'reviews/praise.json': review('praise', { voices: [{ reviewer: 'J', rating: null, praise: passage }] }),
    'reviews/viewing.json': review('viewing', { voices: [{ reviewer: 'J', rating: null, viewing: passage }] }),
  };
  expect(backlinksTo('place:tower', files).map(({ page }) => page.path)).toEqual([
    '/characters/a',
    '/characters/b',
    '/characters/c',
    '/timeline/s1',
    '/reviews/praise',
    '/reviews/viewing',
  ]);
});

test('pages are grouped by kind in the order of the collections, without empty groups', () => {
  const link = body('See [it](place:tower).');
  const files = {
    'reviews/praise.json': review('praise', { body: link }),
    'motifs/fog.json': motif('fog', { body: link }),
    'events/s1.json': event('s1', { body: link }),
    'characters/b.json': character('b', { body: link }),
    'characters/a.json': character('a', { body: link }),
    'places/tower.json': place('tower', { body: link }),
  };
  const groups = groupsTo('place:tower', files);
  expect(groups.map(({ kind, links }) => [kind, links.map(({ page }) => page.title)])).toEqual([
    ['characters', ['a', 'b']],
    ['events', ['Title of s1']],
    ['motifs', ['fog']],
    ['reviews', ['Title of praise']],
  ]);
});

test('a group is there from the part that knows the first of its pages', () => {
  const files = {
    'places/tower.json': place('tower'),
    'characters/keeper.json': character('keeper', { body: body('See [it](place:tower).') }),
    'events/s3.json': event('s3', { reveal: 's3', body: body('See [it](place:tower).') }),
  };
  const kinds = (part: number) => groupsTo('place:tower', files, part).map(({ kind }) => kind);
  expect([kinds(0), kinds(2)]).toEqual([['characters'], ['characters', 'events']]);
});

test('a page is listed once, and never on itself', () => {
  const tower = place('tower', { body: body('[It](place:tower) is tall.') });
  const keeper = character('keeper', { body: body('[The tower](place:tower).', 'Again [the tower](place:tower).') });
  expect(backlinksTo('place:tower', { 'places/tower.json': tower, 'characters/keeper.json': keeper })).toHaveLength(1);
});

test('a source lists where it is cited, with the sentence that it supports', () => {
  const tower = place('tower', {
    body: body({
      text: 'It has ninety-one steps.[^leaf] It burns oil, *always*.[^projector#first-look] It is dark now.[^leaf]',
      reveal: 'premise',
    }),
  });
  const files = { 'places/tower.json': tower, 'sources/projector.json': source('projector') };
  expect(backlinksTo('source:projector', files)).toEqual([
    {
      page: { path: '/places/tower', title: 'tower' },
      sentence: ['It burns oil, ', { kind: 'emphasis', children: ['always'] }, '.'],
    },
  ]);
});

test('a link in the words of a value stands after the label of its claim, and a reason stands for itself', () => {
  const value = {
    text: 'In [the tower](place:tower)',
    sources: [{ source: 'leaf' }],
    rank: 'preferred' as const,
    reason: 'Only [the tower](place:tower) has stairs.',
    reveal: 'premise',
  };
  const files = {
    'places/tower.json': place('tower'),
    'characters/a.json': character('a', { claims: [{ ...claim('home'), label: 'Home', values: [value] }] }),
    'characters/b.json': character('b', {
      claims: [{ ...claim('home'), label: 'Home', values: [{ ...value, text: 'High up' }] }],
    }),
  };
  expect(backlinksTo('place:tower', files).map(saidBy)).toEqual(['Home: In the tower', 'Only the tower has stairs.']);
});

test('a link in a value is listed with the label of its claim, if no sentence links there', () => {
  const links = ['character:helper', 'character:keeper'];
  const files = {
    'characters/keeper.json': character('keeper'),
    'characters/helper.json': character('helper'),
    'places/tower.json': place('tower', {
      claims: [{ ...typedClaim('home-of', { links }), label: 'Home of' }],
      body: body('Here lives [the keeper](character:keeper).'),
    }),
  };
  const sentences = ['character:helper', 'character:keeper'].map((ref) =>
    backlinksTo(ref as EntityRef, files).map(saidBy),
  );
  expect(sentences).toEqual([['Home of'], ['Here lives the keeper.']]);
});

test('a source that is linked but not cited lists the sentence with the link', () => {
  const tower = place('tower', { body: body('It is tall. [The paper](source:projector) says so.') });
  const mast = place('mast', { name: { text: 'mast', sources: [{ source: 'projector' }] } });
  const files = {
    'places/tower.json': tower,
    'places/mast.json': mast,
    'sources/projector.json': source('projector'),
  };
  expect(backlinksTo('source:projector', files).map(saidBy)).toEqual(['The paper says so.']);
});

test('later content makes no backlinks', () => {
  const keeper = character('keeper', {
    body: body(
      { text: 'He waits for [someone](character:helper).[^leaf]', reveal: 'premise', until: 's3' },
      { text: 'He hides [his helper](character:helper) at [the tower](place:tower).[^leaf]', reveal: 's3' },
    ),
  });
  const files = {
    'characters/keeper.json': keeper,
    'characters/helper.json': character('helper'),
    'places/tower.json': place('tower'),
  };
  const sentences = (ref: EntityRef, part: number) => backlinksTo(ref, files, part).map(saidBy);
  const helper = 'character:helper' as EntityRef;
  expect([0, 1, 2].map((part) => sentences(helper, part))).toEqual([
    ['He waits for someone.'],
    ['He waits for someone.'],
    ['He hides his helper at the tower.'],
  ]);
  expect([0, 1, 2].map((part) => sentences('place:tower' as EntityRef, part))).toEqual([
    [],
    [],
    ['He hides his helper at the tower.'],
  ]);
});

test('at every part, the backlinks of a page are exactly the links to it', () => {
  for (const compiled of allParts(contentOf(inventedFiles)))
    expect(backlinksOf(compiled)).toEqual(unlistedLinks(compiled));
});

test('with any reveals: the backlinks of a page are exactly the links to it', () => {
  fc.assert(
    fc.property(revealedAnyhow(inventedFiles), ({ content }) => {
      for (const compiled of allParts(content)) expect(backlinksOf(compiled)).toEqual(unlistedLinks(compiled));
    }),
    { numRuns: 10 },
  );
});

function backlinksTo(ref: `${string}:${string}`, files: Record<string, unknown>, part = 0): BacklinkData[] {
  return groupsTo(ref, files, part).flatMap(({ links }) => links);
}

function groupsTo(ref: `${string}:${string}`, files: Record<string, unknown>, part = 0): BacklinkGroupData[] {
  const content = contentOf(wiki({ 'parts.json': parts(['s1', 's2'], ['s3']), 'site.json': site(), ...files }));
  const target = parseEntityRef(ref);
  if (!target) throw new Error(`${ref} is no reference`);
  return indexSite(content, part as Part).backlinks(target.collection, target.id);
}

/** Returns the context of a backlink: the sentence that contains it, or the label of the claim. */
function saidBy(link: BacklinkData): string {
  return 'label' in link ? link.label : plainText(link.sentence);
}
