import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '#build/build-site.ts';
import { contentOf, edited } from '#tests/fixtures/content.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { dataTimeout } from './test-sites.ts';
import { oneFileAddress, partsOf, pointerFilesOf, pointersOf, readSite, type SiteFiles } from './site-files.ts';
import { authored, files } from './tested-site.ts';

// The site under test, and a second build with one word of one file changed. Everything that does not show the word
// must be identical byte for byte, which also proves that builds are reproducible.
const folder = mkdtempSync(join(tmpdir(), 'wiki-rebuild-'));
let changed: SiteFiles;

beforeAll(async () => {
  // As in `npm run build`: vitest's environment variables would end up in the bundles.
  vi.stubEnv('NODE_ENV', 'production');
  const content = contentOf(edited(authored, 'places/solme-point.json', 'rock without trees', 'rock without grass'));
  await buildSite(content, { outDir: join(folder, 'site'), base: '/', dataTimeout });
  changed = readSite(join(folder, 'site'));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a changed word changes the pages that show it and the lists that refer to their data, and no other byte', () => {
  const withWord = addressesWith('rock without trees').filter((address) => !isPiece(address));
  const data = withWord.filter((address) => address.startsWith('/data/pages/'));
  // A document names the file of its data, which has more words than it shows.
  const documents = [...files]
    .filter(([address, text]) => {
      if (!address.endsWith('.html') || address === oneFileAddress(files)) return false;
      return (
        withWord.includes(address) ||
        data.some((file) => text.includes(file.slice('/data/pages/'.length, -'.json'.length)))
      );
    })
    .map(([address]) => address);
  const lists = partsOf(files).flatMap((part) => {
    const listed = [...pointersOf(files, part).values()].some((address) => data.includes(address));
    return listed ? [dataAddresses.offline(part), ...shardsWith(part, data)] : [];
  });
  // The search index, and what the search shows of the page.
  const search = [...files.keys()].filter(
    (address) => /^\/data\/\d+\/search\//.test(address) && changed.get(address) !== files.get(address),
  );
  expect(search.filter((address) => address.endsWith('names.json')).length).toBeGreaterThan(0);
  expect(documents).toEqual(expect.arrayContaining(['/places/solme-point.html', '/full/places/solme-point.html']));
  expect({
    gone: [...files.keys()].filter((address) => !changed.has(address) && !isPiece(address)),
    different: [...files]
      .filter(([address, text]) => changed.has(address) && changed.get(address) !== text)
      .map(([address]) => address),
  }).toEqual({
    // The page's link card is named by a hash of its content, which includes the description with the word.
    gone: [cardIn(files.get('/places/solme-point.html')), ...data],
    // The one-file edition contains everything.
    different: [...lists, ...search, ...documents, oneFileAddress(files)].toSorted(),
  });
});

test('in a page that shows a changed word, nothing else changes', () => {
  // The names of the search say where the files of its words begin, which are different words now.
  const documents = addressesWith('rock without trees').filter(
    (address) => address !== oneFileAddress(files) && !isPiece(address) && !address.includes('/search/'),
  );
  const texts = documents.map((address) =>
    files
      .get(address)
      ?.replaceAll('rock without trees', 'rock without grass')
      .replace(cardIn(files.get('/places/solme-point.html')), cardIn(changed.get('/places/solme-point.html')))
      .replace(dataIn(files.get(address)), dataIn(changed.get(address))),
  );
  const changedTexts = new Set(changed.values());
  expect(texts.filter((text) => text === undefined || !changedTexts.has(text))).toEqual([]);
});

/** Returns whether a file is a list or a piece of an offline bundle, which is named by its content. */
function isPiece(address: string): boolean {
  return /^\/offline\/[0-9a-f]{16}\.json$/.test(address);
}

function addressesWith(text: string): string[] {
  return [...files]
    .filter(([address, body]) => body.includes(text) || address.includes(text))
    .map(([address]) => address);
}

/** Returns the part of a document's state that names the file of its data. */
function dataIn(html = ''): string {
  return /&quot;hash&quot;:&quot;[0-9a-f]+/.exec(html)?.[0] ?? '';
}

/** Returns the address of a document's link card. */
function cardIn(html = ''): string {
  return /\/cards\/\w+\.png/.exec(html)?.[0] ?? 'no card';
}

function shardsWith(part: Parameters<typeof pointersOf>[1], data: readonly string[]): string[] {
  return [...files]
    .filter(([address]) => pointerFilesOf(files, part).includes(address))
    .filter(([, text]) => data.some((address) => text.includes(address.replace(/^.*\/|\.json$/g, ''))))
    .map(([address]) => address);
}
