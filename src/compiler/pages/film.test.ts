import { expect, test } from 'vitest';
import { character, citesLeaf, film, person } from '#tests/fixtures/small-wiki.ts';
import { plainText } from '#wiki/prose.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';

test('the cast follows from the credits, on both pages and on the film’s, in the order of the people', () => {
  const credit = { job: 'actor' as const, character: 'keeper', sources: citesLeaf, reveal: 'premise' };
  const files = {
    'characters/keeper.json': character('keeper'),
    'people/old.json': person('old', { order: 2, credits: [{ ...credit, note: 'as an old man' }] }),
    'people/young.json': person('young', {
      order: 1,
      credits: [credit, { job: 'music', sources: citesLeaf, reveal: 's3' }],
    }),
  };
  const keeper = { path: '/characters/keeper', title: 'keeper' };
  const young = { path: '/people/young', title: 'young' };
  const old = { path: '/people/old', title: 'old' };
  const cast = [
    { person: young, job: 'actor', character: keeper, citations: [1] },
    { person: old, job: 'actor', character: keeper, note: 'as an old man', citations: [1] },
  ];
  expect(pageAt('/characters/keeper', 'character', files).playedBy).toEqual(cast);
  expect(pageAt('/film', 'film', files).cast).toEqual(cast);
  const credits = [1, 2].map((part) => pageAt('/people/young', 'person', files, part).credits);
  expect(credits).toEqual([
    [{ job: 'actor', character: keeper, citations: [1] }],
    [
      { job: 'actor', character: keeper, citations: [1] },
      { job: 'music', citations: [1] },
    ],
  ]);
});

test('a role is shown without its character until the character is revealed', () => {
  const credit = { job: 'actor' as const, character: 'helper', sources: citesLeaf, reveal: 'premise' };
  const files = {
    'characters/helper.json': character('helper', { reveal: 's3' }),
    'people/young.json': person('young', { credits: [credit] }),
  };
  expect([1, 2].map((part) => pageAt('/film', 'film', files, part).cast[0]?.character?.title)).toEqual([
    undefined,
    'helper',
  ]);
});

test('the plot is grouped by part, in the order of the film', () => {
  const paragraph = (text: string, reveal: string) => ({ text: `${text}[^leaf]`, reveal });
  const plot = [
    paragraph('Premise.', 'premise'),
    paragraph('First.', 's1'),
    paragraph('Then.', 's2'),
    paragraph('End.', 's3'),
  ];
  const shown = [0, 1, 2].map((part) =>
    pageAt('/film', 'film', { 'film/lamp.json': film({ plot }) }, part).plot.map((group) => [
      group.part,
      ...group.paragraphs.map(({ text }) => plainText(text)),
    ]),
  );
  expect(shown).toEqual([
    [[0, 'Premise.']],
    [
      [0, 'Premise.'],
      [1, 'First.', 'Then.'],
    ],
    [
      [0, 'Premise.'],
      [1, 'First.', 'Then.'],
      [2, 'End.'],
    ],
  ]);
});
