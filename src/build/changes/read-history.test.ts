import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { contentFolder, temporaryFolder } from '#tests/fixtures/content-folder.ts';
import { repository } from '#tests/fixtures/repository.ts';
import {
  answer,
  body,
  character,
  citesLeaf,
  claim,
  event,
  film,
  onScene,
  person,
  place,
  review,
  source,
  wiki,
} from '#tests/fixtures/small-wiki.ts';
import { readHistory } from './read-history.ts';

// git is started several times in each test, which takes long on busy machines.
vi.setConfig({ testTimeout: 60_000 });

type Files = Record<string, unknown>;

/** Returns the history of a wiki that was released with some files, and then had others at the end of each day. */
function historyOf(released: Files, ...days: [day: string, files: Files][]) {
  const { folder, commit, release } = repository();
  let now: AuthoredFile[] = wiki(released);
  commit(now, '2026-01-01');
  release('v0.1.0');
  for (const [day, files] of days) {
    now = wiki(files);
    commit(now, day);
  }
  return readHistory(folder, now);
}

/** Returns what changed between two versions of a wiki, each change in a line. */
function changesBetween(before: Files, after: Files): string[] {
  return linesOf(historyOf(before, ['2026-02-03', after]));
}

function linesOf({ history }: ReturnType<typeof readHistory>): string[] {
  return (history?.changes ?? []).map(({ day, collection, id, subject, kind, path }) =>
    [day, `${collection}/${id}`, subject, kind, path === null ? 'gone' : path.join('.')].join(' ').trim(),
  );
}

const leafAndRoot = { 'sources/root.json': source('root') };
const bothSources = [{ source: 'leaf' }, { source: 'root' }];
const dated = (date: string, sources = citesLeaf) => ({
  ...claim('release'),
  values: [{ date, sources, reveal: 'premise' }],
});

test.each<[what: string, before: Files, after: Files, expected: string[]]>([
  [
    'a source of a statement',
    { ...leafAndRoot, 'film/lamp.json': film({ claims: [dated('1998')] }) },
    { ...leafAndRoot, 'film/lamp.json': film({ claims: [dated('1998', bothSources)] }) },
    ['film/lamp oneValue sourced claims.0.values.0'],
  ],
  [
    'a source that no longer says it',
    { ...leafAndRoot, 'film/lamp.json': film({ claims: [dated('1998', bothSources)] }) },
    { ...leafAndRoot, 'film/lamp.json': film({ claims: [dated('1998')] }) },
    ['film/lamp oneValue unsourced claims.0.values.0'],
  ],
  [
    'another place in the same source, which is no news',
    { 'film/lamp.json': film({ claims: [dated('1998')] }) },
    { 'film/lamp.json': film({ claims: [dated('1998', [{ source: 'leaf', place: 'front-page' }] as never)] }) },
    [],
  ],
  [
    'a value, with a source of its own',
    { ...leafAndRoot, 'film/lamp.json': film({ claims: [dated('1998')] }) },
    { ...leafAndRoot, 'film/lamp.json': film({ claims: [dated('1999', bothSources)] }) },
    ['film/lamp oneValue changed claims.0.values.0'],
  ],
  [
    'statements, by their ids',
    { 'film/lamp.json': film({ claims: [claim('a', 'A'), claim('b', 'B')] }) },
    { 'film/lamp.json': film({ claims: [claim('c', 'C'), { ...claim('b', 'B', 'Another'), label: 'Other' }] }) },
    [
      'film/lamp statement added claims.0',
      'film/lamp statement changed claims.1',
      'film/lamp oneValue added claims.1.values.1',
      'film/lamp statement removed gone',
    ],
  ],
  [
    'the text of a page',
    { ...leafAndRoot, 'places/attic.json': place('attic', { body: body('It is dark.', 'It is cold.') }) },
    {
      ...leafAndRoot,
      'places/attic.json': place('attic', {
        body: body({ text: 'It is dark.[^leaf][^root]', reveal: 'premise' }, 'It is warm.', 'It is high.'),
      }),
    },
    [
      'places/attic paragraph sourced body.0.paragraphs.0',
      'places/attic paragraph changed body.0.paragraphs.1',
      'places/attic paragraph added body.0.paragraphs.2',
    ],
  ],
  [
    'the plot, an answer and a review',
    {
      'film/lamp.json': film({ plot: [{ text: 'A man.[^leaf]', reveal: 'premise' }] }),
      'answers/why.json': answer('why'),
      'reviews/leaf.json': review('leaf'),
    },
    {
      'film/lamp.json': film({ plot: [{ text: 'A woman.[^leaf]', reveal: 'premise' }] }),
      'answers/why.json': answer('why', { short: [{ text: 'Therefore.[^leaf]', reveal: 'premise' }] }),
      'reviews/leaf.json': review('leaf', {
        voices: [{ reviewer: 'Juniper', rating: null, praise: [{ text: 'Bright.', reveal: 'premise' }] }],
      }),
    },
    [
      'answers/why reply changed short.0',
      'film/lamp story changed plot.0',
      'reviews/leaf opinion added voices.0.praise.0',
    ],
  ],
  [
    'spellings, ties, credits and who is in a scene',
    {
      'characters/ada.json': character('ada'),
      'characters/bo.json': character('bo'),
      'people/cy.json': person('cy'),
      'events/s1.json': event('s1'),
    },
    {
      'characters/ada.json': character('ada', {
        aliases: [{ text: 'Adda', sources: citesLeaf, reveal: 'premise' }],
        relationships: [{ to: 'bo', label: 'brother', sources: citesLeaf, reveal: 'premise' }],
      }),
      'characters/bo.json': character('bo'),
      'people/cy.json': person('cy', { credits: [{ job: 'writer', sources: citesLeaf, reveal: 'premise' }] }),
      'events/s1.json': event('s1', { characters: onScene('ada') }),
    },
    [
      'characters/ada spelling added aliases.0',
      'characters/ada tie added relationships.0',
      'events/s1 presence added characters.0',
      'people/cy filmCredit changed credits.0',
    ],
  ],
  [
    'pages that came and went',
    { 'places/attic.json': place('attic') },
    { 'places/cellar.json': place('cellar') },
    ['places/cellar page added', 'places/attic page removed gone'],
  ],
  [
    'a page with another address',
    { 'places/attic.json': place('attic', { claims: [claim('a', 'A')] }) },
    {
      'places/loft.json': {
        ...place('loft', { formerIds: ['attic'], claims: [claim('a', 'B')] }),
        name: place('attic').name,
      },
    },
    ['places/loft page changed', 'places/loft oneValue changed claims.0.values.0'],
  ],
  [
    'what no page shows',
    { 'places/attic.json': place('attic', { claims: [claim('a', 'A')] }) },
    {
      'places/attic.json': place('attic', {
        synonyms: ['roof'],
        claims: [{ ...claim('a', 'A'), ref: 'C001', reveal: 's1' }],
      }),
    },
    [],
  ],
  [
    'anything else',
    { 'places/attic.json': place('attic') },
    { 'places/attic.json': place('attic', { entry: true }) },
    ['places/attic detail changed'],
  ],
])('it tells of %s', (_, before, after, expected) => {
  expect(changesBetween(before, after)).toEqual(expected.map((line) => `2026-02-03 ${line}`));
});

test('a day is what it left, the latest day comes first, and what was before the first release is not told', () => {
  const named = (text: string) => ({ 'places/attic.json': place('attic', { claims: [claim('a', text)] }) });
  const read = historyOf(
    named('A'),
    ['2026-02-03', named('B')],
    ['2026-02-03', named('A')],
    ['2026-02-04', named('C')],
    ['2026-02-06', named('D')],
  );
  expect(read.history?.since).toBe('2026-01-01');
  expect(linesOf(read)).toEqual([
    '2026-02-06 places/attic oneValue changed claims.0.values.0',
    '2026-02-04 places/attic oneValue changed claims.0.values.0',
  ]);
  expect(read.notices).toEqual([]);
});

test('what changed is found where it is now, also at another address, and what went later is not told of', () => {
  const attic = (...claims: ReturnType<typeof claim>[]) => ({ 'places/attic.json': place('attic', { claims }) });
  const read = historyOf(
    attic(claim('a', 'A'), claim('b', 'B')),
    ['2026-02-03', attic(claim('a', 'AA'), claim('b', 'BB'))],
    ['2026-02-04', attic(claim('c', 'C'), claim('b', 'BB'))],
    [
      '2026-02-05',
      {
        'places/loft.json': place('loft', {
          formerIds: ['attic'],
          claims: [claim('c', 'C'), claim('d', 'D'), claim('b', 'BB')],
        }),
      },
    ],
  );
  expect(linesOf(read).filter((line) => !line.includes('spelling'))).toEqual([
    '2026-02-05 places/loft page changed',
    '2026-02-05 places/loft statement added claims.1',
    '2026-02-04 places/loft statement added claims.0',
    '2026-02-04 places/loft statement removed gone',
    '2026-02-03 places/loft oneValue changed claims.2.values.0',
  ]);
});

test('what a branch brought came on the day of its merge', () => {
  const { folder, git, commit, release } = repository();
  const now = wiki({ 'places/attic.json': place('attic') });
  commit(wiki(), '2026-01-01');
  release('v0.1.0');
  git(['checkout', '--quiet', '-b', 'attic']);
  commit(now, '2026-02-03');
  git(['checkout', '--quiet', 'main']);
  git(['merge', '--quiet', '--no-ff', '--message=Merge', 'attic'], '2026-02-09');
  expect(linesOf(readHistory(folder, now))).toEqual(['2026-02-09 places/attic page added']);
});

test('the list begins with the oldest release', () => {
  const { folder, git, commit, release } = repository();
  const now = wiki({ 'places/attic.json': place('attic'), 'places/cellar.json': place('cellar') });
  commit(wiki({ 'places/cellar.json': place('cellar') }), '2025-12-01');
  git(['tag', 'very-old']);
  commit(wiki(), '2026-01-01');
  release('v0.9.0');
  commit(wiki({ 'places/attic.json': place('attic') }), '2026-02-03');
  release('v0.10.0');
  commit(now, '2026-02-04');
  const read = readHistory(folder, now);
  expect(read.history?.since).toBe('2026-01-01');
  expect(linesOf(read)).toEqual(['2026-02-04 places/cellar page added', '2026-02-03 places/attic page added']);
});

test('a version that is no JSON, or has another shape, tells nothing of what cannot be compared', () => {
  const { folder, commit, release } = repository();
  const withText = (text: string) => wiki({ 'places/attic.json': text });
  const now = wiki({ 'places/attic.json': place('attic', { claims: [claim('a', 'A')] }) });
  commit(withText('{ "id": "attic", "claims": "none", "name": ["The attic"], "size": 3 }'), '2026-01-01');
  release('v0.1.0');
  commit(withText('<<<<<<< main'), '2026-02-03');
  commit(now, '2026-02-04');
  expect(linesOf(readHistory(folder, now))).toEqual([
    '2026-02-04 places/attic detail changed',
    '2026-02-04 places/attic spelling added name',
    '2026-02-04 places/attic statement added claims.0',
  ]);
});

test('without a release, there is nothing to list yet', () => {
  const { folder, commit } = repository();
  commit(wiki(), '2026-01-01');
  expect(readHistory(folder, wiki())).toEqual({
    history: { since: null, changes: [] },
    notices: [
      'notice: git has no tag of a release (v0.1.0), so there are no changes to list yet. If there was a release: git fetch --tags',
    ],
  });
});

test('what is not committed is not told of, and does not hide what was', () => {
  const { folder, commit, release, write } = repository();
  const attic = (...claims: ReturnType<typeof claim>[]) => wiki({ 'places/attic.json': place('attic', { claims }) });
  commit(attic(claim('a', 'A')), '2026-01-01');
  release('v0.1.0');
  commit(attic(claim('a', 'B')), '2026-02-03');
  const now = attic(claim('new', 'C'), claim('a', 'D'));
  write(now);
  const read = readHistory(folder, now);
  expect(linesOf(read)).toEqual(['2026-02-03 places/attic oneValue changed claims.1.values.0']);
  expect(read.notices).toEqual([
    `notice: what is not committed in ${folder} is not among the changes that are listed.`,
  ]);
});

test('a shallow clone has no history', () => {
  const { root, commit, release } = repository();
  commit(wiki(), '2026-01-01');
  release('v0.1.0');
  commit(wiki({ 'places/attic.json': place('attic') }), '2026-02-03');
  const clone = repository();
  clone.git(['clone', '--quiet', '--depth=1', `file://${root}`, 'clone']);
  const folder = join(clone.root, 'clone/content');
  expect(readHistory(folder, wiki())).toEqual({
    notices: [
      `notice: the history of ${folder} cannot be read, so no changes are listed: this clone has only the latest commits. Fix: git fetch --unshallow --tags.`,
    ],
  });
});

test('a folder that is in no repository has no history', () => {
  const folder = contentFolder(wiki());
  const { history, notices } = readHistory(folder, wiki());
  expect(history).toBeUndefined();
  expect(notices).toEqual([
    `notice: the history of ${folder} cannot be read, so no changes are listed: git says “not a git repository (or any of the parent directories): .git”.`,
  ]);
});

test('without git there is no history', () => {
  const folder = contentFolder(wiki());
  vi.stubEnv('PATH', temporaryFolder());
  const { history, notices } = readHistory(folder, wiki());
  expect(history).toBeUndefined();
  expect(notices).toEqual([
    `notice: the history of ${folder} cannot be read, so no changes are listed: git cannot be run (spawnSync git ENOENT). Fix: install it (https://git-scm.com).`,
  ]);
});
