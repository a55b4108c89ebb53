import { expect, test } from 'vitest';
import { character, claim, film, place, source, typedClaim } from '#tests/fixtures/small-wiki.ts';
import { valueText } from '#entities/value-text.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';

const leaf = { source: 'leaf' };
const projector = { source: 'projector', place: 'first-look' };
const values = [
  {
    date: '1998-05-03',
    original: { text: '5월 3일', lang: 'ko' },
    note: 'in *print*',
    sources: [leaf, projector],
    rank: 'preferred' as const,
    reason: 'Printed *then*.',
    reveal: 'premise',
  },
  { date: '1998-05-13', about: true, sources: [projector], reveal: 'premise' },
  { date: '1997', sources: [leaf], rank: 'deprecated' as const, reason: 'Withdrawn.', reveal: 'premise' },
];
const length = typedClaim('length', { duration: { amount: 97, unit: 'minute' as const } });
const dated = {
  'sources/projector.json': source('projector', { reliability: { grade: 'C', reason: 'Written from memory.' } }),
  'film/lamp.json': film({ claims: [{ ...claim('date'), infobox: true, values }, length] }),
};

test('a claim has its values, each with its sources, its rank and the reason for it', () => {
  expect(pageAt('/film', 'film', dated).claims).toEqual([
    {
      id: 'date',
      label: 'Label of date',
      kind: 'fact',
      differs: true,
      infobox: true,
      values: [
        {
          date: '1998-05-03',
          original: { text: '5월 3일', lang: 'ko' },
          note: ['in ', { kind: 'emphasis', children: ['print'] }],
          rank: 'preferred',
          reason: ['Printed ', { kind: 'emphasis', children: ['then'] }, '.'],
          citations: [1, 2],
        },
        { date: '1998-05-13', about: true, citations: [2] },
        { date: '1997', rank: 'deprecated', reason: ['Withdrawn.'], citations: [1] },
      ],
    },
    {
      id: 'length',
      label: 'Label of length',
      kind: 'fact',
      values: [{ duration: { amount: 97, unit: 'minute' }, citations: [1] }],
    },
  ]);
});

test('a claim with two visible values is a disagreement, and is listed as one', () => {
  const { disagreements } = pageAt('/disagreements', 'disagreements', dated);
  expect(disagreements.map((each) => [each.page.path, each.claim.id])).toEqual([['/film', 'date']]);
});

test.each([
  ['a fact with two values', 'fact', [], true],
  ['a fact with one value and a deprecated one', 'fact', ['deprecated'], false],
  ['a name in two spellings', 'spelling', [], false],
  ['an opinion, in two values', 'view', [], false],
] as const)('%s: whether sources differ', (_, kind, ranks, differs) => {
  const of = claim('light', 'Oil', 'Gas');
  const claims = [
    {
      ...of,
      kind,
      values: of.values.map((value, at) =>
        ranks[1 - at] ? { ...value, rank: ranks[1 - at], reason: 'A slip.' } : value,
      ),
    },
  ];
  const files = { 'places/tower.json': place('tower', { claims }) };
  expect(pageAt('/places/tower', 'place', files).claims.map((each) => [each.kind, each.differs ?? false])).toEqual([
    [kind, differs],
  ]);
  expect(pageAt('/disagreements', 'disagreements', files).disagreements).toHaveLength(differs ? 1 : 0);
  expect(pageAt('/about', 'about', files).counts).toMatchObject({
    claims: 1,
    values: 2,
    disagreements: differs ? 1 : 0,
  });
  const stances = pageAt('/sources/leaf', 'source', files).statements.map(({ stance }) => stance);
  // What differs comes first.
  expect(stances).toEqual([differs || ranks.length > 0 ? 'differs' : 'alone', differs ? 'differs' : 'alone']);
});

test('a value of links has the titles of the pages, and is hidden until all are revealed', () => {
  const links = ['character:keeper', 'character:helper'];
  const files = {
    'characters/keeper.json': character('keeper'),
    'characters/helper.json': character('helper', { reveal: 's3' }),
    'places/tower.json': place('tower', { claims: [typedClaim('home-of', { links })] }),
  };
  const found = [1, 2].map((part) =>
    pageAt('/places/tower', 'place', files, part).claims.flatMap(({ values: [of] }) => of),
  );
  expect(found).toEqual([
    [],
    [
      {
        links: [
          { path: '/characters/keeper', title: 'keeper' },
          { path: '/characters/helper', title: 'helper' },
        ],
        citations: [1],
      },
    ],
  ]);
});

test('a value that is revealed later makes a disagreement later', () => {
  const late = [
    { text: 'Alone', sources: [leaf], reveal: 'premise' },
    { text: 'With a helper', sources: [leaf], reveal: 's3' },
  ];
  const files = { 'places/tower.json': place('tower', { claims: [{ ...claim('keepers'), values: late }] }) };
  const counts = [0, 1, 2].map((part) => pageAt('/about', 'about', files, part).counts);
  expect(counts.map(({ values: all, disagreements }) => [all, disagreements])).toEqual([
    [1, 0],
    [1, 0],
    [2, 1],
  ]);
});

test('a source lists its statements, and how they relate to other sources', () => {
  const claims = [
    ...(dated['film/lamp.json'].claims ?? []),
    { ...claim('crew'), values: [{ text: 'Two', sources: [leaf, projector], reveal: 'premise' }] },
  ];
  const files = { ...dated, 'film/lamp.json': film({ claims }) };
  const statements = (id: string) =>
    pageAt(`/sources/${id}`, 'source', files).statements.map(({ label, value, stance, place: where }) => [
      label,
      valueText(value),
      stance,
      where,
    ]);
  expect(statements('leaf')).toEqual([
    ['Label of date', '3 May 1998', 'differs', undefined],
    ['Label of date', '1997', 'differs', undefined],
    ['Label of crew', 'Two', 'agrees', undefined],
    ['Label of length', '97 minutes', 'alone', undefined],
  ]);
  expect(statements('projector')).toEqual([
    ['Label of date', '3 May 1998', 'differs', 'first look'],
    ['Label of date', 'About 13 May 1998', 'differs', 'first look'],
    ['Label of crew', 'Two', 'agrees', 'first look'],
  ]);
});

test('names that sources spell differently are listed apart, each with its sources', () => {
  const alias = (text: string) => [{ text, sources: [projector], reveal: 'premise', note: 'once' }];
  const spelling = {
    ...typedClaim<object>(
      'written',
      { text: 'Kieper' },
      { text: 'keeper' },
      { text: '키퍼' },
      // An alias in its own script.
      { text: 'The old one', original: { text: 'Old Keeper', lang: 'en' } },
    ),
    kind: 'spelling' as const,
    label: 'In print',
  };
  const files = {
    ...dated,
    'characters/keeper.json': character('keeper', { aliases: alias('Old Keeper'), claims: [spelling] }),
    'characters/rower.json': character('rower', { aliases: alias('Old Rower') }),
    // One source alone cannot differ.
    'characters/helper.json': character('helper', { aliases: [{ text: 'Help', sources: [leaf], reveal: 'premise' }] }),
    'characters/other.json': character('other', { claims: [{ ...claim('name', 'Odd'), kind: 'spelling' as const }] }),
  };
  const { spellings, references } = pageAt('/disagreements', 'disagreements', files);
  expect(spellings).toEqual({
    all: 2,
    entries: [
      {
        page: { path: '/characters/keeper', title: 'keeper' },
        names: [
          { text: 'keeper', preferred: true, citations: [1] },
          { text: 'Old Keeper', note: ['once'], preferred: false, citations: [2] },
          { text: 'Kieper', note: ['In print'], preferred: false, citations: [1] },
          { text: '키퍼', lang: 'ko', note: ['In print'], preferred: false, citations: [1] },
        ],
      },
      {
        page: { path: '/characters/rower', title: 'rower' },
        names: [
          { text: 'rower', preferred: true, citations: [1] },
          { text: 'Old Rower', note: ['once'], preferred: false, citations: [2] },
        ],
      },
    ],
  });
  expect(references).toHaveLength(2);
  expect(pageAt('/disagreements', 'disagreements', dated).spellings).toBe(undefined);
});

test('a spelling that a later part tells is not listed before', () => {
  const aliases = [{ text: 'The Father', sources: [projector], reveal: 's3' }];
  const files = { ...dated, 'characters/keeper.json': character('keeper', { aliases }) };
  const listed = [0, 1, 2].map((part) => pageAt('/disagreements', 'disagreements', files, part).spellings?.all);
  expect(listed).toEqual([undefined, undefined, 1]);
});

test('the page is divided by the longer of its two lists', () => {
  const crowd = Array.from({ length: 61 }, (_, at) => [
    `characters/c${at}.json`,
    character(`c${at}`, { aliases: [{ text: `Old c${at}`, sources: [projector], reveal: 'premise' }] }),
  ]);
  const files = { ...dated, ...Object.fromEntries(crowd) };
  const pages = ['/disagreements', '/disagreements/page/2'].map((path) => pageAt(path, 'disagreements', files));
  expect(pages.map(({ disagreements, spellings }) => [disagreements.length, spellings?.entries.length])).toEqual([
    [1, 31],
    [0, 30],
  ]);
  expect(pages.map(({ spellings, pagination }) => [spellings?.all, pagination])).toEqual([
    [61, { page: 1, pages: 2, entries: 1 }],
    [61, { page: 2, pages: 2, entries: 1 }],
  ]);
});
