import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '#build/build-site.ts';
import { scanSite } from '#build/leaks/scan-site.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { contentOf, edited, inventedFiles, realFiles } from '#tests/fixtures/content.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { bodyProblems, headProblems, linkProblems, policyProblems, readDocuments } from './document-checks.ts';
import { parseHtml } from './parse-html.ts';
import {
  oneFileAddress,
  partsOf,
  pointerFilesOf,
  pointersOf,
  readSite,
  readSiteBytes,
  siteFolder,
  type SiteFiles,
  siteOf,
} from './site-files.ts';
import { messages } from '#messages/messages.ts';

// Builds are slow, so that all tests which need one share these three: the wiki once more, and the invented film, as it
// is and with one word of one file changed.
const folder = mkdtempSync(join(tmpdir(), 'wiki-build-'));
let invented: { files: SiteFiles; told: string[] };
let changed: { files: SiteFiles; told: string[] };
let again: { files: SiteFiles; told: string[] };

beforeAll(async () => {
  // As in `npm run build`: what vitest says here would end up in the bundles.
  vi.stubEnv('NODE_ENV', 'production');
  again = await build('again', realFiles);
  invented = await build('invented', inventedFiles);
  changed = await build('changed', edited(inventedFiles, 'places/solme-point.json', 'ninety-one', 'ninety-two'));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function build(name: string, authored: readonly AuthoredFile[]): Promise<{ files: SiteFiles; told: string[] }> {
  const outDir = join(folder, name);
  const told = await buildSite(contentOf(authored), { outDir, base: '/' });
  return { files: readSite(outDir), told };
}

test('building twice gives the same bytes', () => {
  const first = readSiteBytes(siteFolder);
  const second = readSiteBytes(join(folder, 'again'));
  expect([...second.keys()]).toEqual([...first.keys()]);
  const different = [...first].filter(([address, bytes]) => !second.get(address)?.equals(bytes));
  expect(different.map(([address]) => address)).toEqual([]);
});

test('a changed word changes the pages that show it, and the lists that name their data', () => {
  const { files } = invented;
  const withWord = addressesWith(files, 'ninety-one');
  const data = withWord.filter((address) => address.startsWith('/data/pages/'));
  const documents = withWord.filter((address) => address.endsWith('.html') && address !== oneFileAddress(files));
  const lists = partsOf(files).flatMap((part) => {
    const listed = [...pointersOf(files, part).values()].some((address) => data.includes(address));
    return listed ? [dataAddresses.offline(part), ...shardsWith(part, data)] : [];
  });
  // What is found by the word, and what is said of its page.
  const search = [...files.keys()].filter(
    (address) => /^\/data\/\d+\/search\//.test(address) && changed.files.get(address) !== files.get(address),
  );
  expect(search.filter((address) => address.endsWith('names.json')).length).toBeGreaterThan(0);
  expect(documents).toEqual(expect.arrayContaining(['/places/solme-point.html', '/full/places/solme-point.html']));
  expect({
    gone: [...files.keys()].filter((address) => !changed.files.has(address)),
    different: [...files]
      .filter(([address, text]) => changed.files.has(address) && changed.files.get(address) !== text)
      .map(([address]) => address),
  }).toEqual({
    // The card of the page, whose description has the word, is named by what it shows.
    gone: [cardIn(files.get('/places/solme-point.html')), ...data],
    // The one-file edition holds everything.
    different: [...lists, ...search, ...documents, oneFileAddress(files)].toSorted(),
  });
});

test('a changed word is all that changes in a page that shows it', () => {
  const { files } = invented;
  const documents = addressesWith(files, 'ninety-one').filter((address) => address !== oneFileAddress(files));
  const texts = documents.map((address) =>
    files
      .get(address)
      ?.replaceAll('ninety-one', 'ninety-two')
      .replace(cardIn(files.get('/places/solme-point.html')), cardIn(changed.files.get('/places/solme-point.html'))),
  );
  const changedTexts = new Set(changed.files.values());
  expect(texts.filter((text) => text === undefined || !changedTexts.has(text))).toEqual([]);
});

test('another film’s wiki tells no part before its time, on its link cards neither', () => {
  const { leaks, outputs } = scanSite(readSiteBytes(join(folder, 'invented')), inventedFiles, contentOf(inventedFiles));
  expect(leaks).toEqual([]);
  expect(outputs.filter(({ unreadable }) => unreadable !== undefined)).toEqual([]);
  const cards = [...invented.files.keys()].filter((address) => address.startsWith('/cards/'));
  expect(outputs.filter(({ kind }) => kind === 'link cards').map(({ address }) => address)).toEqual(cards);
  expect(cards.length).toBeGreaterThan(10);
});

test('npm run leaks tells how much it looked through, and that nothing leaks', () => {
  const { status, stdout } = runLeaks();
  expect(stdout).toMatch(/^strings tried +part 0 +part 1 +part 2 +part 3 +outputs$/m);
  expect(stdout).toMatch(/^careful pages +\d+ +· +· +· +\d+$/m);
  expect(stdout).toMatch(/: nothing leaks: \d+ outputs, [\d.]+ MB, in [\d.]+ s\.$/m);
  expect(status).toBe(0);
});

test('npm run leaks tells what leaks, where it stands, where it is from and how to mend it', () => {
  const leaking = join(folder, 'invented/notes.txt');
  writeFileSync(leaking, 'In the end: the daughter looks out to marker-three.');
  const { status, stdout } = runLeaks();
  rmSync(leaking);
  expect(stdout).toContain(
    [
      'leak: "the daughter looks out to"',
      '  known from part 3 on: mocks/invented-film/events/s6.json, title.text',
      '  in /notes.txt (other files, for readers of part 0)',
      '     … in the end [the daughter looks out to] marker three …',
      '  Fix: make the output of what compilePart gives for part 0, never of the authored content; or, if only readers',
    ].join('\n'),
  );
  expect(stdout).toMatch(/^other files +\d+!1 /m);
  expect(stdout).toMatch(/: 1 leak: /);
  expect(status).toBe(1);
});

test('npm run leaks fails where it cannot read a file, and tells which and why', () => {
  const unknown = join(folder, 'invented/notes.xyz');
  writeFileSync(unknown, 'x');
  const { status, stdout } = runLeaks();
  rmSync(unknown);
  expect(stdout).toContain('cannot be read as what its name says: /notes.xyz\n  expected a name that ends in .html, ');
  expect(stdout).toMatch(/: 1 file that cannot be read: /);
  expect(status).toBe(1);
});

test('another film’s wiki has nothing of this film, in its name, its texts or its scripts', () => {
  expect(addressesWith(invented.files, /room[- ]7|miracle|yong-gu|예승/i)).toEqual([]);
});

test('the pages of another film are well-formed, and their links lead somewhere', () => {
  const { files } = invented;
  const pages = [...files.keys()].filter((address) => address.endsWith('.html') && address !== oneFileAddress(files));
  const moved = pages.filter((address) => address.includes('keeper-baek'));
  const documents = readDocuments(files);
  expect(documents.length + moved.length + 1).toBe(pages.length);
  expect([
    ...bodyProblems(documents),
    ...policyProblems(
      files,
      pages.filter((address) => !moved.includes(address)),
    ),
    ...linkProblems(files, '/'),
  ]).toEqual([]);
});

test('where the site has an address, every page tells its own, and nothing is said to be left out', () => {
  expect(headProblems(invented.files, readDocuments(invented.files), 'https://lantern.example')).toEqual([]);
  expect(invented.told.filter((line) => line.startsWith('notice'))).toEqual([]);
});

test('where the site has no address, the build says what it leaves out', () => {
  expect(again.told.filter((line) => line.startsWith('notice'))).toEqual([
    'notice: site.json has no "url", so canonical links, og:url, link cards, the sitemap and the description of the search are left out.',
  ]);
});

test('where the site has an address, every page has a card of 1200 × 630 px that weighs at most 60 kB', () => {
  const cards = [...readSiteBytes(join(folder, 'invented'))].filter(([address]) => address.startsWith('/cards/'));
  const careful = readDocuments(invented.files).filter(({ edition }) => edition === 'careful');
  // One more for all pages that part 0 does not know.
  expect(cards).toHaveLength(careful.length + 1);
  // https://www.w3.org/TR/png/#11IHDR
  expect(cards.filter(([, png]) => png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630)).toEqual([]);
  expect(cards.filter(([, png]) => png.length > 60_000)).toEqual([]);
});

test('a page that part 0 does not know has the card of the wiki', () => {
  const later = readDocuments(invented.files).filter(({ careful }) => careful === null);
  const texts = later.map(({ page }) => page.querySelector('meta[property="og:image:alt"]')?.getAttribute('content'));
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts)).toEqual(
    new Set([
      `${siteOf(invented.files).film.title} (${siteOf(invented.files).film.original?.text}). ${messages.descriptions.later}`,
    ]),
  );
});

test('where the site has an address, robots are led to a list of all pages that they may tell of, and of no other', () => {
  const listed = parseHtml(invented.files.get('/sitemap.xml') ?? '');
  const addresses = [...listed.querySelectorAll('urlset > url > loc')].map(({ textContent }) => textContent ?? '');
  const wanted = readDocuments(invented.files)
    .filter(({ page }) => !page.querySelector('meta[name=robots][content~="noindex,"]'))
    .map(({ page }) => page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
  expect(wanted.length).toBeGreaterThan(20);
  expect(addresses.toSorted()).toEqual(wanted.toSorted());
  expect(invented.files.get('/robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://lantern.example/sitemap.xml\n',
  );
});

test('where the site has no address, there is no list of pages', () => {
  expect(again.files.has('/sitemap.xml')).toBe(false);
  expect(again.files.get('/robots.txt')).not.toContain('Sitemap');
});

test('where the site has an address, a browser can take up its search from any page', () => {
  const described = parseHtml(invented.files.get('/opensearch.xml') ?? '');
  expect(described.querySelector('Url')?.getAttribute('template')).toBe(
    'https://lantern.example/search?q={searchTerms}',
  );
  expect(described.querySelector('ShortName')?.textContent).toBe(siteOf(invented.files).name.slice(0, 16));
  const links = readDocuments(invented.files).map(({ page }) => page.querySelector('link[rel=search]'));
  expect(new Set(links.map((link) => link?.getAttribute('href')))).toEqual(new Set(['/opensearch.xml']));
});

test('where the site has no address, no card is drawn', () => {
  expect([...readSiteBytes(join(folder, 'again')).keys()].filter((address) => address.startsWith('/cards/'))).toEqual(
    [],
  );
});

test.each([
  ['/characters/keeper-baek.html', '/characters/baek-mu-jin'],
  ['/full/characters/keeper-baek.html', '/full/characters/baek-mu-jin'],
])('the address that a page had before, %s, leads to %s', (address, target) => {
  const page = parseHtml(invented.files.get(address) ?? '');
  expect({
    refresh: page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
    robots: page.querySelector('meta[name=robots]')?.getAttribute('content'),
    link: page.querySelector('a')?.getAttribute('href'),
  }).toEqual({ refresh: `0; url=${target}`, robots: 'noindex', link: target });
});

function runLeaks() {
  const site = join(folder, 'invented');
  return spawnSync(execPath, ['src/build/leaks.ts', 'mocks/invented-film', site], { encoding: 'utf8' });
}

function addressesWith(files: SiteFiles, text: string | RegExp): string[] {
  const matches = (body: string) => (typeof text === 'string' ? body.includes(text) : text.test(body));
  return [...files].filter(([address, body]) => matches(body) || matches(address)).map(([address]) => address);
}

/** The address of the link card that a document names. */
function cardIn(html = ''): string {
  return /\/cards\/\w+\.png/.exec(html)?.[0] ?? 'no card';
}

function shardsWith(part: Parameters<typeof pointersOf>[1], data: readonly string[]): string[] {
  const { files } = invented;
  return [...files]
    .filter(([address]) => pointerFilesOf(files, part).includes(address))
    .filter(([, text]) => data.some((address) => text.includes(address.replace(/^.*\/|\.json$/g, ''))))
    .map(([address]) => address);
}
