import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonicalAddress,
  dataAddresses,
  type Edition,
  entityPath,
  firstPagePath,
  listPagePath,
  listPath,
  nearestPaths,
  pageAddress,
  type PagePath,
  pagePath,
  pointerShard,
  readAddress,
} from './addresses.ts';
import { collectionNames, type EntityId, isEntityId } from './collections.ts';
import type { Part } from './part.ts';

const path = (text: string) => text as PagePath;

test('an entity has an address below its list; the film has only one, and entities without pages have none', () => {
  const id = 'min-ho' as EntityId;
  for (const collection of collectionNames) {
    const below = collection === 'film' ? '/film' : `${listPath(collection)}/min-ho`;
    expect([below, null]).toContain(entityPath(collection, id));
  }
  expect(entityPath('events', id)).toBe('/timeline/min-ho');
  expect(entityPath('answers', id)).toBe(null);
});

test.each([
  ['/sources', 1, '/sources'],
  ['/sources', 2, '/sources/page/2'],
  ['/sources/river-post', 12, '/sources/river-post/page/12'],
])('of the list at %s, page %i is at %s, which leads back to its first page', (list, number, address) => {
  expect(listPagePath(path(list), number)).toBe(address);
  expect(firstPagePath(path(address))).toBe(list);
});

test.each([
  ['/sources/page', '/sources/page', ['/sources/page', '/sources']],
  ['/sources/page/page/2', '/sources/page', ['/sources/page/page/2', '/sources/page', '/sources']],
  ['/sources/page/two', '/sources/page/two', ['/sources/page/two', '/sources']],
  ['/page/2', '/page/2', ['/page/2', '/page']],
])('%s belongs to %s', (address, first, nearest) => {
  expect(firstPagePath(path(address))).toBe(first);
  expect(nearestPaths(path(address))).toEqual(nearest);
});

test.each<[string, Edition, string]>([
  ['/', 'careful', '/'],
  ['/', 'full', '/full'],
  ['/characters/min-ho', 'careful', '/characters/min-ho'],
  ['/characters/min-ho', 'full', '/full/characters/min-ho'],
])('the page %s of the %s edition is at %s', (page, edition, address) => {
  expect(pageAddress(path(page), edition)).toBe(address);
});

test.each<[string, Edition, string]>([
  ['/', 'careful', '/'],
  ['', 'careful', '/'],
  ['//', 'careful', '/'],
  ['/film', 'careful', '/film'],
  ['/film/', 'careful', '/film'],
  ['/full', 'full', '/'],
  ['/full/', 'full', '/'],
  ['/full/film', 'full', '/film'],
  ['/full/film//', 'full', '/film'],
  ['/full/full', 'full', '/full'],
  ['/fullness', 'careful', '/fullness'],
  ['/film/full', 'careful', '/film/full'],
])('reads the address "%s" as the %s edition of %s', (address, edition, page) => {
  expect(readAddress(address)).toEqual({ edition, path: page });
});

test.each([
  ['/film.html', '/', '/film'],
  ['/film.html/', '/', '/film'],
  ['/FILM.HTML', '/', '/film'],
  ['/index.html', '/', '/'],
  ['/index', '/', '/'],
  ['/INDEX.html//', '/', '/'],
  ['/full.html', '/', '/full'],
  ['/full/index.html', '/', '/full'],
  ['/Full//Film/', '/', '/full/film'],
  ['/characters/index.html', '/', '/characters'],
  ['//characters//min-ho', '/', '/characters/min-ho'],
  ['//example.org//', '/', '/example.org'],
  ['/Characters/Min-Ho.html', '/', '/characters/min-ho'],
  ['/%63haracters/min%2Dho', '/', '/characters/min-ho'],
  ['/characters/%6din-ho%2ehtml', '/', '/characters/min-ho'],
  ['/characters/%', '/', '/characters/%'],
  ['/characters/%2F%2fx', '/', '/characters/%2f%2fx'],
  ['/wikis/ferry/', '/wikis/ferry/', '/wikis/ferry/'],
  ['/wikis/ferry', '/wikis/ferry/', '/wikis/ferry/'],
  ['/wikis/ferry/index.html', '/wikis/ferry/', '/wikis/ferry/'],
  ['//Wikis//ferry//Film.html', '/wikis/ferry/', '/wikis/ferry/film'],
  ['/wikis/ferry/full/', '/wikis/ferry/', '/wikis/ferry/full'],
  ['/Ferry/film/', '/Ferry/', '/Ferry/film'],
])('the address "%s" below %s leads to %s', (address, base, canonical) => {
  expect(canonicalAddress(address, base)).toBe(canonical);
});

const ids = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/).filter(isEntityId);
const anyPath = fc.oneof(
  fc.constantFrom(pagePath('home'), pagePath('film'), pagePath('timeline'), pagePath('about')),
  fc
    .tuple(fc.constantFrom(...collectionNames), ids)
    .map(([collection, id]) => entityPath(collection, id) ?? listPath(collection)),
);

test('an address survives a round trip in every form', () => {
  const form = fc.record({
    slashes: fc.integer({ min: 1, max: 3 }),
    end: fc.constantFrom('', '/', '.html', '.HTML/', '/index.html', '//index.html'),
    isUpper: fc.boolean(),
    base: fc.constantFrom('/', '/wikis/ferry/'),
  });
  fc.assert(
    fc.property(anyPath, fc.constantFrom<Edition>('careful', 'full'), form, (page, edition, written) => {
      const { slashes, end, isUpper, base } = written;
      const address = `${base.slice(0, -1)}${pageAddress(page, edition)}`.replaceAll('/', '/'.repeat(slashes)) + end;
      expect(readAddress(isUpper ? address.toUpperCase() : address, base)).toEqual({ edition, path: page });
    }),
  );
});

test('data files have addresses of their own', () => {
  const part = 3 as Part;
  expect([
    dataAddresses.site(),
    dataAddresses.parts(part),
    dataAddresses.pointers(part, 7, 9),
    dataAddresses.page('0123456789abcdef'),
    dataAddresses.offline(part),
    dataAddresses.offlineFile('0123456789abcdef'),
  ]).toEqual([
    '/data/site.json',
    '/data/3/parts.json',
    '/data/3/pointers-7-of-9.json',
    '/data/pages/0123456789abcdef.json',
    '/offline/part-3.json',
    '/offline/0123456789abcdef.json',
  ]);
});

// The test vectors of FNV-1a, 32 bit: http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the shard of "%s" is made of its FNV-1a hash', (text, hash) => {
  expect(pointerShard(path(text), 2 ** 32)).toBe(hash);
  expect(pointerShard(path(text), 7)).toBe(hash % 7);
});

test('every page has a shard, and every shard of a large wiki has pages', () => {
  fc.assert(
    fc.property(anyPath, fc.integer({ min: 1, max: 2000 }), (page, shards) => {
      const shard = pointerShard(page, shards);
      expect(Number.isInteger(shard) && shard >= 0 && shard < shards).toBe(true);
    }),
  );
  const used = new Set(Array.from({ length: 1000 }, (_, number) => pointerShard(path(`/timeline/s${number}`), 16)));
  expect(used.size).toBe(16);
});
