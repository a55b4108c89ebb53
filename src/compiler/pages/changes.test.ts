import { expect, test } from 'vitest';
import type { Change } from '#compiler/changes.ts';
import { compilePart } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { character, citesLeaf, claim, film, place, wiki } from '#tests/fixtures/small-wiki.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { EntityId } from '#wiki/collections.ts';
import type { ChangesPage } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';

const since = '2026-01-01';

function change(path: Change['path'], more: Omit<Partial<Change>, 'id'> & { id?: string } = {}): Change {
  const { id = 'lamp', ...others } = more;
  return {
    day: '2026-02-03',
    collection: 'film',
    subject: 'statement',
    kind: 'added',
    ...others,
    id: id as EntityId,
    path,
  };
}

function changed(files: Record<string, unknown>, ...changes: Change[]): Content {
  return { ...contentOf(wiki(files)), history: { since, changes } };
}

/** Returns what the list of changes has at a part. */
function listAt(content: Content, part: number, path = '/changes'): ChangesPage {
  const page = compilePart(content, part as Part).pages.get(path as PagePath)?.page;
  if (page?.kind !== 'changes') throw new Error(`changes: part ${part} has no ${path}.`);
  return page;
}

function linesAt(content: Content, part: number): string[] {
  return listAt(content, part).days.flatMap(({ day, pages }) =>
    pages.flatMap(({ page, collection, changes }) =>
      changes.map(({ subject, kind, label = '', hash = '' }) =>
        [day, page ? `${page.path}${page.hash ?? ''}` : `(${collection})`, subject, kind, label, hash]
          .join(' ')
          .replaceAll(/ +/g, ' ')
          .trim(),
      ),
    ),
  );
}

const early = claim('early', 'Early');
const late = { ...claim('late', 'Late'), reveal: 's3' };

test('a change is listed from the part that shows what changed, by its words and its place there', () => {
  const values = [...claim('mixed', 'Early').values, { text: 'Late', sources: citesLeaf, reveal: 's3' }];
  const content = changed(
    { 'film/lamp.json': film({ claims: [late, early, { ...claim('mixed'), values }] }) },
    change(['claims', 0]),
    change(['claims', 1], { kind: 'changed' }),
    change(['claims', 2, 'values', 1], { subject: 'oneValue', kind: 'sourced' }),
  );
  const known = '2026-02-03 /film statement changed Label of early #claim--early';
  expect(linesAt(content, 0)).toEqual([known]);
  expect(linesAt(content, 1)).toEqual([known]);
  expect(linesAt(content, 2)).toEqual([
    '2026-02-03 /film statement added Label of late #claim--late',
    known,
    '2026-02-03 /film oneValue sourced Label of mixed #claim--mixed',
  ]);
});

test('a day of which a part knows nothing is not listed there', () => {
  const content = changed(
    { 'film/lamp.json': film({ claims: [late, early] }) },
    change(['claims', 0], { day: '2026-02-09' }),
    change(['claims', 1]),
  );
  expect(listAt(content, 0).days.map(({ day }) => day)).toEqual(['2026-02-03']);
  expect(listAt(content, 2).days.map(({ day }) => day)).toEqual(['2026-02-09', '2026-02-03']);
});

test('what needs something unknown, and what a later text has replaced, are listed only where they are shown', () => {
  const content = changed(
    {
      'characters/ada.json': character('ada', {
        relationships: [{ to: 'bo', label: 'brother', sources: citesLeaf, reveal: 'premise' }],
        body: [
          {
            id: 'lead',
            reveal: 'premise',
            paragraphs: [
              { text: 'Young.[^leaf]', reveal: 'premise', until: 's3' },
              { text: 'Old.[^leaf]', reveal: 's3' },
            ],
          },
        ],
      }),
      'characters/bo.json': { ...character('bo'), reveal: 's3' },
    },
    change(['relationships', 0], { collection: 'characters', id: 'ada', subject: 'tie' }),
    change(['body', 0, 'paragraphs', 0], {
      collection: 'characters',
      id: 'ada',
      subject: 'paragraph',
      kind: 'changed',
    }),
    change([], { collection: 'characters', id: 'bo', subject: 'page' }),
  );
  expect(linesAt(content, 0)).toEqual(['2026-02-03 /characters/ada paragraph changed']);
  expect(linesAt(content, 2)).toEqual(['2026-02-03 /characters/ada tie added', '2026-02-03 /characters/bo page added']);
});

test('of what is gone, nobody knows when it might have been shown: the last part is told, without its name', () => {
  const content = changed(
    { 'places/attic.json': place('attic') },
    change(null, { kind: 'removed' }),
    change(null, { collection: 'places', id: 'cellar', subject: 'page', kind: 'removed' }),
  );
  expect(linesAt(content, 0)).toEqual([]);
  expect(linesAt(content, 1)).toEqual([]);
  expect(linesAt(content, 2)).toEqual(['2026-02-03 /film statement removed', '2026-02-03 (places) page removed']);
  expect(JSON.stringify(listAt(content, 2))).not.toContain('cellar');
});

test('a path that leads nowhere is not listed, at no part', () => {
  const content = changed(
    { 'film/lamp.json': film({ claims: [early] }) },
    change(['claims', 1]),
    change(['claims', 'early']),
    change(['verses', 0]),
    change(['claims', 0, 'values', 0, 'sources', 5]),
    change([], { collection: 'places', id: 'cellar', subject: 'page' }),
  );
  expect([0, 1, 2].map((part) => linesAt(content, part))).toEqual([[], [], []]);
});

test('several changes of a kind are said once, and pages are in the order of lists', () => {
  const content = changed(
    {
      'film/lamp.json': film({ claims: [claim('a', 'A', 'B')] }),
      'places/attic.json': place('attic', { entry: true, claims: [claim('b', 'B')] }),
    },
    change(['claims', 0], { collection: 'places', id: 'attic' }),
    change(['claims', 0, 'values', 0], { subject: 'oneValue', kind: 'sourced' }),
    change(['claims', 0, 'values', 1], { subject: 'oneValue', kind: 'sourced' }),
  );
  expect(linesAt(content, 0)).toEqual([
    '2026-02-03 /film oneValue sourced Label of a #claim--a',
    // The list that shows it has no address for the statement.
    '2026-02-03 /places#attic statement added Label of b',
  ]);
});

test('a long list is divided into pages, as many as the part needs', () => {
  const places = Array.from({ length: 100 }, (_, at) => `place-${at}`);
  const files = Object.fromEntries(
    places.map((id, at) => [`places/${id}.json`, { ...place(id), reveal: at < 50 ? 'premise' : 's3' }]),
  );
  const content = changed(files, ...places.map((id) => change([], { collection: 'places', id, subject: 'page' })));
  expect(listAt(content, 0).pagination).toBeUndefined();
  expect(listAt(content, 2, '/changes/page/2').pagination).toEqual({ page: 2, pages: 2, entries: 100 });
  expect(compilePart(content, 0 as Part).pages.has('/changes/page/2' as PagePath)).toBe(false);
});

test('without a release or a history, the page says which', () => {
  const content = contentOf(wiki());
  expect(listAt(content, 0)).toEqual({
    kind: 'changes',
    path: '/changes',
    breadcrumbs: ['home'],
    days: [],
    references: [],
  });
  expect(listAt({ ...content, history: { since: null, changes: [] } }, 0).since).toBeNull();
  expect(listAt({ ...content, history: { since, changes: [] } }, 0).since).toBe(since);
});
