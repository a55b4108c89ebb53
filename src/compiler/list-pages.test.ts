import { expect, test } from 'vitest';
import { wholeValueText } from '#entities/value-text.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { longLists, questions } from '#tests/fixtures/long-lists.ts';
import { pageAt } from '#tests/fixtures/page-at.ts';
import { character, motif, person, place, review, source, wiki, work } from '#tests/fixtures/small-wiki.ts';
import type { PagePath } from '#wiki/addresses.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type { PageData, PageOf } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';
import type { SearchNames } from '#wiki/search/search-data.ts';
import { compilePart, partFiles, siteData } from './compile-site.ts';

const ids = Array.from({ length: 61 }, (_, at) => `x-${at + 10}`);

function manyOf(collection: string, make: (id: string, at: number) => object) {
  return Object.fromEntries(ids.map((id, at) => [`${collection}/${id}.json`, make(id, at)]));
}

function saidBy(id: string) {
  const values = [{ text: id, sources: [{ source: id }], reveal: 'premise' }];
  return { id, label: id, kind: 'fact' as const, reveal: 'premise', values };
}

const lists: [path: string, files: Record<string, unknown>, entriesOf: (page: PageData) => number][] = [
  [
    '/characters',
    manyOf('characters', (id) => character(id)),
    (page) => (page as PageOf<'characters'>).characters.length,
  ],
  ['/people', manyOf('people', (id) => person(id)), inGroups],
  ['/places', manyOf('places', (id) => place(id)), inGroups],
  ['/motifs', manyOf('motifs', (id) => motif(id)), inGroups],
  ['/works', manyOf('works', (id) => work(id)), inGroups],
  ['/reviews', manyOf('reviews', (id) => review(id)), (page) => (page as PageOf<'reviews'>).reviews.length],
];

function inGroups(page: PageData): number {
  return (page as PageOf<'people'>).groups.reduce((sum, { cards }) => sum + cards.length, 0);
}

test.each(lists)('%s has a second page for what does not fit on the first, and no third', (path, files, entriesOf) => {
  const { pages } = compilePart(contentOf(wiki(files)), 0 as Part);
  const [first, second, third] = [path, `${path}/page/2`, `${path}/page/3`].map(
    (each) => pages.get(each as PagePath)?.page as PageData | undefined,
  );
  expect(first?.pagination).toEqual({ page: 1, pages: 2, entries: 61 });
  expect(second?.pagination).toEqual({ page: 2, pages: 2, entries: 61 });
  expect([first, second].map((page) => page && entriesOf(page))).toEqual([31, 30]);
  expect(third).toBe(undefined);
});

test('a group may begin on one page and end on the next', () => {
  const files = manyOf('motifs', (id, at) => motif(id, { type: at < 40 ? 'object' : 'theme' }));
  const groups = ['/motifs', '/motifs/page/2'].map((path) =>
    pageAt(path, 'motifs', files).groups.map(({ id, cards }) => [id, cards.length]),
  );
  expect(groups).toEqual([
    [['object', 31]],
    [
      ['object', 9],
      ['theme', 21],
    ],
  ]);
});

test('filters of a divided list know what is on the other pages', () => {
  const files = {
    ...manyOf('sources', (id, at) => source(id, { kind: at === 60 ? 'blog' : 'newspaper' })),
    'places/tower.json': place('tower', { claims: ids.map(saidBy) }),
  };
  const { sources, kinds } = pageAt('/sources', 'sources', files);
  expect(sources.some(({ sourceKind }) => sourceKind === 'blog')).toBe(false);
  expect(kinds).toEqual([
    { sourceKind: 'newspaper', reliability: 'A' },
    { sourceKind: 'blog', reliability: 'A' },
  ]);
  const reviews = manyOf('reviews', (id, at) =>
    review(id, {
      voices: [{ reviewer: id, rating: at === 60 ? { printed: '1/5', value: 1, scale: 5 } : null }],
    }),
  );
  const list = pageAt('/reviews', 'reviews', reviews);
  expect(list.reviews.some(({ ratings }) => ratings.some(({ rating }) => rating))).toBe(false);
  expect(list.kinds?.map(({ ratings }) => ratings.some(({ rating }) => rating))).toEqual([false, true]);
});

test('charts of a list are on its first page, and compare a limited number of reviewers', () => {
  const rated = manyOf('reviews', (id) =>
    review(id, { voices: [{ reviewer: id, rating: { printed: '1/5', value: 1, scale: 5 } }] }),
  );
  const [first, second] = ['/reviews', '/reviews/page/2'].map((path) => pageAt(path, 'reviews', rated));
  expect(first?.ratings?.rows).toHaveLength(30);
  expect(first?.ratings?.reviewers).toBe(61);
  expect(second?.ratings).toBe(undefined);
});

const content = contentOf(longLists());
const parts = [0, 2].map((part) => compilePart(content, part as Part));

test('a link to what is on a list leads to the page that has it at the part, from prose too', () => {
  const last = questions.at(-1);
  const links = parts.map(({ index, pages }) => ({
    link: index.link('answers', last ?? ''),
    prose: JSON.stringify(pages.get('/characters/keeper' as PagePath)?.page).match(/"path":"(\/answers[^"]*)"/)?.[1],
  }));
  expect(links.map(({ link, prose }) => [link?.path, link?.hash, prose])).toEqual([
    ['/answers', `#${last}`, '/answers'],
    ['/answers/page/2', `#${last}`, '/answers/page/2'],
  ]);
});

test('the search finds what is on another page of a list there, and each list once', () => {
  const [, compiled] = parts;
  if (!compiled) throw new Error('No part was compiled.');
  const files = partFiles(siteData(content), compiled.index, compiled.pages.values(), wholeValueText);
  const { entries } = JSON.parse(files.get(dataAddresses.searchNames(compiled.part)) ?? '') as SearchNames;
  const last = entries.find(({ hash }) => hash === `#${questions.at(-1)}`);
  expect(last?.path).toBe('/answers/page/2');
  expect(entries.filter(({ path, hash }) => path.includes('/page/') && hash === undefined)).toEqual([]);
});

test('the wiki counts a divided list as one page', () => {
  const counts = parts.map(({ pages }) => {
    const about = pages.get('/about' as PagePath)?.page as PageOf<'about'> | undefined;
    return about?.counts.pages;
  });
  expect(counts[0]).toBeGreaterThan(60);
  // One more question, on a page that was not there, is no further page.
  expect(counts[1]).toBe(counts[0]);
});

test('the second page of a source has its own statements only, and the numbers of all', () => {
  const pages = [0, 1].map((before) =>
    parts[0]?.pages.get((before === 0 ? '/sources/leaf' : '/sources/leaf/page/2') as PagePath),
  );
  const [first, second] = pages.map((compiled) => compiled?.page as PageOf<'source'>);
  const labels = [first, second].flatMap((page) => page?.statements.map(({ label }) => label) ?? []);
  expect(new Set(labels).size).toBe(61);
  expect([first?.counts, second?.counts]).toEqual([{ differs: 61 }, { differs: 61 }]);
  expect(second?.sections).toEqual([]);
});

test('a former address of a source leads to each of its pages', () => {
  const claims = ids.map((id) => ({ ...saidBy('gull'), id, label: id }));
  const files = wiki({
    'sources/gull.json': source('gull', { formerIds: ['tern'] }),
    'places/tower.json': place('tower', { claims }),
  });
  const { pages } = compilePart(contentOf(files), 0 as Part);
  expect(['/sources/tern', '/sources/tern/page/2'].map((path) => pages.get(path as PagePath)?.page)).toEqual([
    { kind: 'moved', path: '/sources/tern', to: '/sources/gull' },
    { kind: 'moved', path: '/sources/tern/page/2', to: '/sources/gull/page/2' },
  ]);
});
