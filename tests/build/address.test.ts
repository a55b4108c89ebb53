import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ErrorLevel, type SitemapItem, XMLToSitemapItemStream } from 'sitemap';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '#build/build-site.ts';
import { scanSite } from '#build/leaks/scan-site.ts';
import { messages } from '#messages/messages.ts';
import { contentOf, ferryFiles } from '#tests/fixtures/content.ts';
import { bodyProblems, readDocuments } from './document-checks.ts';
import { headProblems } from './head-checks.ts';
import { linkProblems } from './link-checks.ts';
import { parseHtml } from './parse-html.ts';
import { readSite, readSiteBytes, type SiteFiles, siteOf } from './site-files.ts';
import { files, siteFolder } from './tested-site.ts';

// Where a site is published: the wiki under test has an address; a smaller wiki has none, and a base path. That one is also
// searched for leaks, as `npm run leaks` searches this film's.
const folder = mkdtempSync(join(tmpdir(), 'wiki-without-address-'));
const base = '/wikis/ferry/';
let without: SiteFiles;
let told: string[];

beforeAll(async () => {
  // As in `npm run build`: vitest's environment variables would end up in the bundles.
  vi.stubEnv('NODE_ENV', 'production');
  told = await buildSite(contentOf(ferryFiles), { outDir: join(folder, 'site'), base });
  without = readSite(join(folder, 'site'));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('with an address, every page has a card of 1200 × 630 px that weighs at most 60 kB', () => {
  const cards = [...readSiteBytes(siteFolder)].filter(([address]) => address.startsWith('/cards/'));
  const careful = readDocuments(files).filter(({ edition }) => edition === 'careful');
  // One more for all pages that part 0 does not know.
  expect(cards).toHaveLength(careful.length + 1);
  // https://www.w3.org/TR/png/#11IHDR
  expect(cards.filter(([, png]) => png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630)).toEqual([]);
  expect(cards.filter(([, png]) => png.length > 60_000)).toEqual([]);
});

test('a page that part 0 does not know has the card of the wiki', () => {
  const later = readDocuments(files).filter(({ careful }) => careful === null);
  const texts = later.map(({ page }) => page.querySelector('meta[property="og:image:alt"]')?.getAttribute('content'));
  const { film } = siteOf(files);
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts)).toEqual(new Set([`${film.title} (${film.original?.text}). ${messages.descriptions.later}`]));
});

test('with an address, robots.txt links to a sitemap of all pages about the film that are free of spoilers, each once', async () => {
  const parser = new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false });
  const listed: SitemapItem[] = await Readable.from(files.get('/sitemap.xml') ?? '')
    .pipe(parser)
    .toArray();
  const wanted = readDocuments(files)
    .filter(({ edition, data }) => edition === 'careful' && !['search', 'settings'].includes(data.kind))
    .map(({ page }) => page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  expect(wanted.length).toBeGreaterThan(20);
  expect(listed.map(({ url }) => url).toSorted()).toEqual(wanted.toSorted());
  expect(files.get('/robots.txt')).toBe(
    'User-agent: *\nAllow: /\nDisallow: /full/downloads/\n\nSitemap: https://lantern.example/sitemap.xml\n',
  );
});

test('with an address, a browser can discover the search from any page', () => {
  const described = parseHtml(files.get('/opensearch.xml') ?? '');
  expect(described.querySelector('Url')?.getAttribute('template')).toBe(
    'https://lantern.example/search?q={searchTerms}',
  );
  expect(described.querySelector('ShortName')?.textContent).toBe(siteOf(files).name.slice(0, 16));
  const links = readDocuments(files).map(({ page }) => page.querySelector('link[rel=search]'));
  expect(new Set(links.map((link) => link?.getAttribute('href')))).toEqual(new Set(['/opensearch.xml']));
});

test('without an address, the build says what it leaves out', () => {
  expect(told.filter((line) => line.startsWith('notice: site.json has no'))).toEqual([
    'notice: site.json has no "url", so canonical links, og:url, link cards, the sitemap, the feed of changes and the description of the search are left out.',
  ]);
});

test('without an address, there is no sitemap, no link card and no reference to one', () => {
  const absent = ['/sitemap.xml', '/opensearch.xml'].filter((address) => without.has(address));
  expect([...absent, ...[...without.keys()].filter((address) => address.startsWith('/cards/'))]).toEqual([]);
  expect(without.get('/robots.txt')).not.toContain('Sitemap');
  expect(headProblems(without, readDocuments(without), undefined)).toEqual([]);
});

test('the site of the smaller wiki contains nothing of later parts, and what was added would be found', () => {
  const bytes = readSiteBytes(join(folder, 'site'));
  const found = (some: ReadonlyMap<string, Uint8Array>) => {
    const { leaks, outputs } = scanSite(some, ferryFiles, contentOf(ferryFiles));
    const unread = outputs.filter(({ unreadable }) => unreadable !== undefined);
    return [...leaks, ...unread.map((output) => ({ output, string: 'unreadable' }))].map(
      ({ output: { address }, string }) => `${address}: ${string}`,
    );
  };
  expect(found(bytes)).toEqual([]);
  const late = '<p>Stojan cuts the rope and lets the boat go.</p><a href="/wikis/ferry/timeline/s3"></a>';
  const film = without.get('/film.html')?.replace('</main>', `${late}</main>`) ?? '';
  const data = [...bytes].filter(([address]) => address.startsWith('/data/'));
  expect(found(new Map([...data, ['/film.html', Buffer.from(film)]]))).toEqual([
    '/film.html: stojan cuts the rope and',
    '/film.html: /timeline/s3',
  ]);
});

test('with a base path, pages are well-formed and every link leads to a file below it', () => {
  expect([...bodyProblems(readDocuments(without)), ...linkProblems(without, base)]).toEqual([]);
});
