import { expect, test } from 'vitest';
import { citesLeaf, person, work } from '#tests/fixtures/small-wiki.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';

test('people are grouped as cast and crew, motifs and works by type, works of a group sorted by year', () => {
  const files = {
    'people/writer.json': person('writer', {
      order: 1,
      credits: [{ job: 'writer', sources: citesLeaf, reveal: 's1' }],
    }),
    'people/actor.json': person('actor', { order: 2 }),
    'works/late.json': work('late', { year: 2020 }),
    'works/early.json': work('early', { year: 2001 }),
    'works/beside.json': work('beside', { type: 'beside', entry: true }),
  };
  const groupsOf = (path: '/people' | '/works', kind: 'people' | 'works') =>
    pageAt(path, kind, files, 1).groups.map(({ id, cards, entries }) => [
      id,
      cards.map(({ title }) => title),
      entries.map(({ title }) => title),
    ]);
  expect(groupsOf('/people', 'people')).toEqual([
    ['cast', ['actor'], []],
    ['crew', ['writer'], []],
  ]);
  expect(groupsOf('/works', 'works')).toEqual([
    ['remake', ['early', 'late'], []],
    ['beside', [], ['beside']],
  ]);
});
