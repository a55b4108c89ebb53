import { linkTitle } from '#entities/neutral-name.ts';
import { pageTitle } from '#entities/page-words.ts';
import { expect, test } from 'vitest';
import { contentOf } from '#tests/fixtures/content.ts';
import {
  body,
  character,
  claim,
  event,
  film,
  parts,
  person,
  place,
  review,
  site,
  source,
  typedClaim,
  wiki,
  work,
} from '#tests/fixtures/small-wiki.ts';
import { allParts, servedAt } from '#tests/fixtures/site-files.ts';
import type { PageKind, PageOf } from '#wiki/page-data.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { plainText } from '#wiki/prose.ts';
import { valueText } from '#entities/value-text.ts';
import { compilePart } from './compile-site.ts';

const leaf = { source: 'leaf' };
const projector = { source: 'projector', locator: 'first look' };
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
  expect(page('/film', 'film', dated).claims).toEqual([
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
  const { disagreements } = page('/disagreements', 'disagreements', dated);
  expect(disagreements.map((each) => [each.page.path, each.claim.id])).toEqual([['/film', 'date']]);
});

test.each([
  ['a fact of which two values stand', 'fact', [], true],
  ['a fact of which one is set aside', 'fact', ['deprecated'], false],
  ['a name, in two spellings', 'spelling', [], false],
  ['a thing, as two people see it', 'view', [], false],
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
  expect(page('/places/tower', 'place', files).claims.map((each) => [each.kind, each.differs ?? false])).toEqual([
    [kind, differs],
  ]);
  expect(page('/disagreements', 'disagreements', files).disagreements).toHaveLength(differs ? 1 : 0);
  expect(page('/about', 'about', files).counts).toMatchObject({ claims: 1, values: 2, disagreements: differs ? 1 : 0 });
  const stances = page('/sources/leaf', 'source', files).statements.map(({ stance }) => stance);
  expect(stances).toEqual([differs ? 'differs' : 'alone', differs || ranks.length > 0 ? 'differs' : 'alone']);
});

test('a value of links has the titles of the pages, and is hidden until all are revealed', () => {
  const links = ['character:keeper', 'character:helper'];
  const files = {
    'characters/keeper.json': character('keeper'),
    'characters/helper.json': character('helper', { reveal: 's3' }),
    'places/tower.json': place('tower', { claims: [typedClaim('home-of', { links })] }),
  };
  const told = [1, 2].map((part) =>
    page('/places/tower', 'place', files, part).claims.flatMap(({ values: [of] }) => of),
  );
  expect(told).toEqual([
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
  const counts = [0, 1, 2].map((part) => page('/about', 'about', files, part).counts);
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
    page(`/sources/${id}`, 'source', files).statements.map(({ label, value, stance, locator }) => [
      label,
      valueText(value),
      stance,
      locator,
    ]);
  expect(statements('leaf')).toEqual([
    ['Label of date', '3 May 1998', 'differs', undefined],
    ['Label of date', '1997', 'differs', undefined],
    ['Label of length', '97 minutes', 'alone', undefined],
    ['Label of crew', 'Two', 'agrees', undefined],
  ]);
  expect(statements('projector')).toEqual([
    ['Label of date', '3 May 1998', 'differs', 'first look'],
    ['Label of date', 'About 13 May 1998', 'differs', 'first look'],
    ['Label of crew', 'Two', 'agrees', 'first look'],
  ]);
});

test('a scene is called by its number until its title is revealed, wherever it is linked', () => {
  const files = {
    'events/s1.json': event('s1', { order: 4, reveal: 's1', title: { text: 'The flight', reveal: 's3' } }),
    'events/s2.json': event('s2', { order: 5 }),
  };
  const names = [1, 2].map((part) => [
    pageTitle(page('/timeline/s1', 'event', files, part)),
    ...[
      page('/timeline', 'timeline', files, part).events[0]?.page,
      page('/timeline/s2', 'event', files, part).previous,
    ].map((link) => link && linkTitle(link)),
  ]);
  expect(names).toEqual([Array(3).fill('Scene 1'), Array(3).fill('The flight')]);
});

// The court opens the film and is shown again; in the story it comes last. All four scenes are known before watching.
const frame = {
  'parts.json': parts(['court', 's1'], ['s2', 'court'], ['s3']),
  'characters/keeper.json': character('keeper'),
  'events/court.json': event('court', { order: 7140, characters: [{ id: 'keeper' }] }),
  'events/s1.json': event('s1', { order: 7110 }),
  'events/s2.json': event('s2', { order: 7120, characters: [{ id: 'keeper' }] }),
  'events/s3.json': event('s3', { order: 7130, characters: [{ id: 'keeper' }] }),
};

test('the number of a scene is its rank by first showing, shown from the part of that showing on', () => {
  const numbers = [0, 1, 2, 3].map((part) => {
    const listed = page('/timeline', 'timeline', frame, part).events;
    const told = Object.fromEntries(listed.map((scene) => [scene.page.title?.slice(-2), scene.number]));
    const alone = listed.map(({ page: { path } }) => page(path, 'event', frame, part).event.number);
    expect(alone).toEqual(listed.map(({ number }) => number));
    return told;
  });
  expect(numbers).toEqual([
    { s1: undefined, s2: undefined, s3: undefined, rt: undefined },
    { s1: 2, s2: undefined, s3: undefined, rt: 1 },
    { s1: 2, s2: 3, s3: undefined, rt: 1 },
    { s1: 2, s2: 3, s3: 4, rt: 1 },
  ]);
});

test('no data of a part contains the number of a scene that it has not reached, or any position in the story', () => {
  const content = contentOf(wiki(frame));
  const told = allParts(content).map((part) => {
    const text = [...servedAt(content, part).values()].join('\n');
    expect(text).not.toMatch(/\b71\d0\b/);
    const numbers = [...text.matchAll(/"path":"\/timeline\/\w+","number":(\d+)|"number":(\d+),"screen"/g)];
    return Math.max(0, ...numbers.map(([, named, field]) => Number(named ?? field)));
  });
  expect(told).toEqual([0, 2, 3, 4]);
});

test('a scene of the premise is called by its title; the checks refuse one without a name', () => {
  const titleOf = (part: number) => page('/timeline/s3', 'event', frame, part).title;
  expect([0, 1, 2, 3].map(titleOf)).toEqual(Array(4).fill('Title of s3'));
  const nameless = {
    ...frame,
    'events/s3.json': event('s3', { order: 3, title: { text: 'The flight', reveal: 's3' } }),
  };
  expect(() => page('/timeline/s3', 'event', nameless)).toThrow('no-name');
});

test('scenes are in story order, with the screen positions that the part has reached', () => {
  const files = {
    'parts.json': parts(['court', 's1'], ['s2', 'court']),
    'events/court.json': event('court', { order: 3 }),
    'events/s1.json': event('s1', { order: 1 }),
    'events/s2.json': event('s2', { order: 2, reveal: 's2' }),
  };
  const listed = [0, 1, 2].map((part) =>
    page('/timeline', 'timeline', files, part).events.map(({ page: { path }, screen }) => [
      path,
      ...screen.map(({ position }) => position),
    ]),
  );
  expect(listed).toEqual([
    [['/timeline/s1'], ['/timeline/court']],
    [
      ['/timeline/s1', 2],
      ['/timeline/court', 1],
    ],
    [
      ['/timeline/s1', 2],
      ['/timeline/s2', 3],
      ['/timeline/court', 1, 4],
    ],
  ]);
});

test('the neighbours of a scene are the nearest scenes that the part knows', () => {
  const files = {
    'events/s1.json': event('s1', { order: 1 }),
    'events/s2.json': event('s2', { order: 2, reveal: 's3' }),
    'events/s3.json': event('s3', { order: 3 }),
  };
  const next = [1, 2].map((part) => page('/timeline/s1', 'event', files, part).next?.path);
  expect(next).toEqual(['/timeline/s3', '/timeline/s2']);
});

test('characters are sorted by group and by their order in it; empty groups are left out', () => {
  const groups = [
    { id: 'tower', label: 'The tower' },
    { id: 'sea', label: 'The sea' },
    { id: 'shore', label: 'The shore' },
  ];
  const files = {
    'site.json': site({ characterGroups: groups }),
    'characters/a.json': character('a', { group: 'shore', order: 1 }),
    'characters/b.json': character('b', { group: 'tower', order: 2 }),
    'characters/c.json': character('c', { group: 'tower', order: 1 }),
    'characters/d.json': character('d', { group: 'sea', order: 1, reveal: 's3' }),
  };
  const list = page('/characters', 'characters', files, 1);
  expect(list.characters.map(({ path }) => path)).toEqual(['/characters/c', '/characters/b', '/characters/a']);
  expect(list.groups.map(({ id }) => id)).toEqual(['tower', 'shore']);
});

test('a relationship is listed once the other character is revealed', () => {
  const other = { to: 'helper', label: 'helper', sources: [leaf], reveal: 'premise' };
  const files = {
    'characters/keeper.json': character('keeper', { relationships: [other] }),
    'characters/helper.json': character('helper', { reveal: 's3' }),
  };
  expect([1, 2].map((part) => page('/characters/keeper', 'character', files, part).relationships)).toEqual([
    [],
    [{ to: { path: '/characters/helper', title: 'helper' }, label: 'helper', citations: [1] }],
  ]);
});

test('an entity without a page of its own is on the list of its kind, and links lead there', () => {
  const files = {
    'characters/keeper.json': character('keeper', { body: body('He knows [the extra](character:extra).') }),
    'characters/extra.json': character('extra', {
      order: 2,
      entry: true,
      body: body('A name in a list.'),
      claims: [claim('age', '9', '10')],
    }),
  };
  const list = page('/characters', 'characters', files);
  expect(list.characters.map(({ path }) => path)).toEqual(['/characters/keeper']);
  expect(
    list.entries.map(({ id, paragraphs, claims }) => [
      id,
      paragraphs.map(({ text }) => plainText(text)),
      claims.length,
    ]),
  ).toEqual([['extra', ['A name in a list.'], 1]]);
  expect(list.references.map(({ number }) => number)).toEqual([1]);
  expect(() => page('/characters/extra', 'character', files)).toThrow('/characters/extra is no page');
  const [keeper] = page('/characters/keeper', 'character', files).sections;
  expect(keeper?.paragraphs[0]?.text[1]).toEqual({
    kind: 'page-link',
    path: '/characters',
    hash: '#extra',
    children: ['the extra'],
  });
  expect(page('/disagreements', 'disagreements', files).disagreements.map((each) => each.page)).toEqual([
    { path: '/characters', hash: '#extra', title: 'extra' },
  ]);
});

test('the cast follows from the credits, on both pages and on the film’s, in the order of the people', () => {
  const credit = { job: 'actor' as const, character: 'keeper', sources: [leaf], reveal: 'premise' };
  const files = {
    'characters/keeper.json': character('keeper'),
    'people/old.json': person('old', { order: 2, credits: [{ ...credit, note: 'as an old man' }] }),
    'people/young.json': person('young', {
      order: 1,
      credits: [credit, { job: 'music', sources: [leaf], reveal: 's3' }],
    }),
  };
  const keeper = { path: '/characters/keeper', title: 'keeper' };
  const young = { path: '/people/young', title: 'young' };
  const old = { path: '/people/old', title: 'old' };
  const cast = [
    { person: young, job: 'actor', character: keeper, citations: [1] },
    { person: old, job: 'actor', character: keeper, note: 'as an old man', citations: [1] },
  ];
  expect(page('/characters/keeper', 'character', files).playedBy).toEqual(cast);
  expect(page('/film', 'film', files).cast).toEqual(cast);
  const credits = [1, 2].map((part) => page('/people/young', 'person', files, part).credits);
  expect(credits).toEqual([
    [{ job: 'actor', character: keeper, citations: [1] }],
    [
      { job: 'actor', character: keeper, citations: [1] },
      { job: 'music', citations: [1] },
    ],
  ]);
});

test('a role is shown without its character until the character is revealed', () => {
  const credit = { job: 'actor' as const, character: 'helper', sources: [leaf], reveal: 'premise' };
  const files = {
    'characters/helper.json': character('helper', { reveal: 's3' }),
    'people/young.json': person('young', { credits: [credit] }),
  };
  expect([1, 2].map((part) => page('/film', 'film', files, part).cast[0]?.character?.title)).toEqual([
    undefined,
    'helper',
  ]);
});

test('people are grouped as cast and crew, motifs and works by type, works of a group sorted by year', () => {
  const files = {
    'people/writer.json': person('writer', { order: 1, credits: [{ job: 'writer', sources: [leaf], reveal: 's1' }] }),
    'people/actor.json': person('actor', { order: 2 }),
    'works/late.json': work('late', { year: 2020 }),
    'works/early.json': work('early', { year: 2001 }),
    'works/beside.json': work('beside', { type: 'beside', entry: true }),
  };
  const told = (path: '/people' | '/works', kind: 'people' | 'works') =>
    page(path, kind, files, 1).groups.map(({ id, cards, entries }) => [
      id,
      cards.map(({ title }) => title),
      entries.map(({ title }) => title),
    ]);
  expect(told('/people', 'people')).toEqual([
    ['cast', ['actor'], []],
    ['crew', ['writer'], []],
  ]);
  expect(told('/works', 'works')).toEqual([
    ['remake', ['early', 'late'], []],
    ['beside', [], ['beside']],
  ]);
});

test('a work has the comparisons of reviews, and the review links to the work', () => {
  const comparison = { work: 'boat', text: 'As slow as that one.', reveal: 's1' };
  const files = {
    'works/boat.json': work('boat', { type: 'compared' }),
    'reviews/r.json': review('r', { voices: [{ reviewer: 'Juniper', rating: null, comparisons: [comparison] }] }),
  };
  expect([0, 1].map((part) => page('/works/boat', 'work', files, part).comparisons)).toEqual([
    [],
    [
      {
        page: { path: '/reviews/r', title: 'Title of r' },
        reviewer: 'Juniper',
        text: ['As slow as that one.'],
        citations: [1],
      },
    ],
  ]);
  expect(page('/reviews/r', 'review', files, 1).voices[0]?.comparisons).toEqual([
    { work: { path: '/works/boat', title: 'boat' }, text: ['As slow as that one.'] },
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
    page('/film', 'film', { 'film/lamp.json': film({ plot }) }, part).plot.map((group) => [
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

test('the publication of a review has the title and address of its source once they are revealed', () => {
  const files = {
    'reviews/r.json': review('r'),
    'sources/leaf.json': source('leaf', {
      title: { text: 'They fly', reveal: 's3' },
      url: { href: 'https://leaf.example/1', reveal: 's1' },
    }),
  };
  expect([0, 1, 2].map((part) => page('/reviews/r', 'review', files, part).publication)).toEqual([
    { citations: [1] },
    { href: 'https://leaf.example/1', citations: [1] },
    { title: ['They fly'], href: 'https://leaf.example/1', citations: [1] },
  ]);
});

test('the description of a page is its first sentence, or its title if it has no text', () => {
  const files = {
    'characters/keeper.json': character('keeper', { body: body('The *keeper* of Pier No. 7. He is alone.') }),
    'characters/helper.json': character('helper'),
  };
  expect(page('/characters/keeper', 'character', files).description).toBe('The keeper of Pier No. 7.');
  expect(page('/characters/helper', 'character', files).description).toBe('helper');
});

function page<Kind extends PageKind>(path: string, kind: Kind, files: Record<string, unknown>, part = 0): PageOf<Kind> {
  const compiled = compilePart(contentOf(wiki(files)), part as Part).pages.get(path as PagePath)?.page;
  if (compiled?.kind !== kind) throw new Error(`${path} is no page of the kind ${kind} at part ${part}.`);
  return compiled as PageOf<Kind>;
}

test('an emblem has its object, and an entity its drawing, once the drawing is revealed', () => {
  const strokes = [{ d: 'M8 8h48v48H8z', tone: 'warm' as const }];
  const files = {
    'drawings.json': { drawings: [{ id: 'lamp', title: 'A lamp', reveal: 's3', strokes }] },
    'characters/keeper.json': character('keeper', {
      reveal: 'premise',
      emblem: { shape: 'circle', colour: 'rose', drawing: 'lamp' },
    }),
    'places/tower.json': place('tower', { reveal: 'premise', drawing: 'lamp' }),
  };
  const shownAt = (part: number) => {
    const { pages } = compilePart(contentOf(wiki(files)), part as Part);
    return [...pages.values()].flatMap(({ page: one }) => [
      ...('emblem' in one && one.emblem ? [one.emblem.strokes] : []),
      ...('drawing' in one && one.drawing ? [one.drawing.title] : []),
    ]);
  };
  expect(shownAt(1)).toEqual([[]]);
  expect(shownAt(2)).toEqual([strokes, 'A lamp']);
});
