import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { documentStateAttribute, type DocumentState } from '#app/document-state.ts';
import { buildSite } from '#build/build-site.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { longLists } from '#tests/fixtures/long-lists.ts';
import { site } from '#tests/fixtures/small-wiki.ts';
import { firstPagePath } from '#wiki/addresses.ts';
import { bodyProblems, fileProblems, readDocuments } from './document-checks.ts';
import { headProblems } from './head-checks.ts';
import { deadDataLinks, linkProblems, unreachablePages } from './link-checks.ts';
import { readSite, type SiteFiles } from './site-files.ts';

// The site of a wiki with lists that are longer than a page.
const folder = mkdtempSync(join(tmpdir(), 'wiki-with-long-lists-'));
const url = 'https://lamp.example';
let files: SiteFiles;
let documents: ReturnType<typeof readDocuments>;

beforeAll(async () => {
  // As in `npm run build`: vitest's environment variables would end up in the bundles.
  vi.stubEnv('NODE_ENV', 'production');
  await buildSite(contentOf(longLists({ 'site.json': site({ url }) })), { outDir: join(folder, 'site'), base: '/' });
  files = readSite(join(folder, 'site'));
  documents = readDocuments(files);
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const later = () => documents.filter(({ path }) => firstPagePath(path) !== path);

test('every page of a list is a document, with a head of its own, that links lead to', () => {
  expect(
    later()
      .map(({ address }) => address)
      .toSorted(),
  ).toEqual([
    '/disagreements/page/2.html',
    '/full/answers/page/2.html',
    '/full/disagreements/page/2.html',
    '/full/sources/leaf/page/2.html',
    '/full/sources/page/2.html',
    '/sources/leaf/page/2.html',
    '/sources/page/2.html',
  ]);
  expect(fileProblems(files)).toEqual([]);
  expect(bodyProblems(later())).toEqual([]);
  expect(headProblems(files, later(), url)).toEqual([]);
  expect(linkProblems(files, '/')).toEqual([]);
  expect(deadDataLinks(files)).toEqual([]);
  expect(unreachablePages(documents)).toEqual([]);
});

test('the sitemap lists those that part 0 has', () => {
  const listed = [...(files.get('/sitemap.xml') ?? '').matchAll(/<loc>https:\/\/lamp\.example([^<]*\/page\/[^<]*)</g)];
  expect(listed.map(([, path]) => path).toSorted()).toEqual([
    '/disagreements/page/2',
    '/sources/leaf/page/2',
    '/sources/page/2',
  ]);
});

test('where part 0 has fewer pages of a list, the gate leads back to the first', () => {
  const [full] = later().filter(({ path, edition }) => path === '/answers/page/2' && edition === 'full');
  const state = full?.page.querySelector(`script[${documentStateAttribute}]`)?.getAttribute(documentStateAttribute);
  expect((JSON.parse(state ?? '') as DocumentState).page?.twin).toBe('/answers');
});

test('no page of a list is larger than 30 kB', () => {
  expect(
    documents
      .map(({ address, html }) => ({ address, bytes: brotliCompressSync(html).length }))
      .filter(({ bytes }) => bytes > 30_000),
  ).toEqual([]);
});
