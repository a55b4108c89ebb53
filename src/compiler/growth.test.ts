import { median } from 'd3-array';
import { expect, test, vi } from 'vitest';
import { wholeValueText } from '#entities/value-text.ts';
import { largeWiki } from '#mocks/large-wiki/large-wiki.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { forEachCollection } from '#wiki/collections.ts';
import type { PageKind } from '#wiki/page-data.ts';
import { sitePages } from './compile-page.ts';
import { compiledPages, compilePart, partFiles, siteData } from './compile-site.ts';
import { indexSite, type SiteIndex } from './site-index.ts';

// What can be said about growth without a clock: how often things are looked at, and how large they become.

// Compiles large wikis, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const few = 60;
const many = 4 * few;
const contentFor = (entities: number) => contentOf(largeWiki(entities));

test('compiling a part looks at four times as much in a wiki that is four times as large', () => {
  const looks = [few, many].map((entities) => {
    const content = contentFor(entities);
    return looksOfPart(indexSite(content, siteData(content).lastPart));
  });
  expect((looks[1] ?? 0) / (looks[0] ?? 1)).toBeLessThan(5);
});

/** Returns how many entities are read from the lists of an index while all its pages are compiled. */
function looksOfPart(index: SiteIndex): number {
  let looks = 0;
  const counted = <T>(list: readonly T[]): T[] =>
    new Proxy([...list], {
      get(target, name, receiver) {
        if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
  class CountedMap<Key, Value> extends Map<Key, Value> {
    override *entries() {
      for (const entry of super.entries()) {
        looks += 1;
        yield entry;
      }
      return undefined;
    }
    override [Symbol.iterator]() {
      return this.entries();
    }
    override *values() {
      for (const [, value] of this.entries()) yield value;
      return undefined;
    }
  }
  const entities = forEachCollection((name) => new CountedMap<unknown, unknown>(index.content.entities[name]));
  looks = 0;
  const watched: SiteIndex = {
    ...index,
    events: counted(index.events),
    content: { ...index.content, entities: entities as unknown as SiteIndex['content']['entities'] },
  };
  for (const compile of sitePages(watched).values()) compile();
  return looks;
}

test('each page of a part is used as it comes, so that none has to be kept', () => {
  const content = contentOf(inventedFiles);
  const site = siteData(content);
  const index = indexSite(content, site.lastPart);
  function* fading() {
    for (const page of compiledPages(index)) {
      yield page;
      for (const field of Object.keys(page.page)) Reflect.deleteProperty(page.page, field);
      Object.assign(page, { body: '' });
    }
  }
  expect(partFiles(site, index, fading(), wholeValueText)).toEqual(
    partFiles(site, index, compiledPages(index), wholeValueText),
  );
});

test('pages are compiled one at a time', () => {
  const content = contentOf(inventedFiles);
  let hashed = 0;
  const pages = compiledPages(indexSite(content, siteData(content).lastPart), (_, digits) => {
    hashed += 1;
    return '0'.repeat(digits);
  });
  expect([pages.next().value?.path, hashed]).toEqual(['/', 1]);
});

test('a page about one thing and a pointer file are as large in a large wiki as in a small one', () => {
  const [small, large] = [few, many].map((entities) => {
    const content = contentFor(entities);
    const site = siteData(content);
    const compiled = compilePart(content, site.lastPart);
    const pages = [...compiled.pages.values()];
    const sizesOf = (kind: PageKind) => pages.filter(({ page }) => page.kind === kind).map(({ body }) => body.length);
    const files = partFiles(site, compiled.index, pages, wholeValueText);
    const pointers = [...files].filter(([address]) => address.includes('/pointers-')).map(([, body]) => body.length);
    return {
      pages: Object.fromEntries((['character', 'event'] as const).map((kind) => [kind, median(sizesOf(kind)) ?? 0])),
      pointers: Math.max(...pointers),
    };
  });
  const ratios = Object.entries(large?.pages ?? {}).map(([kind, size]) => [kind, size / (small?.pages[kind] ?? 1)]);
  expect(ratios.filter(([, ratio]) => Number(ratio) > 1.1)).toEqual([]);
  expect(large?.pointers).toBeLessThan(7_000);
});
