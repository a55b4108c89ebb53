import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import type { DocumentState } from '#app/document-state.ts';
import { withoutPictures } from '#tests/fixtures/content.ts';
import { parseHtml } from './parse-html.ts';
import { documentsOf } from './site-files.ts';
import { authored, files } from './tested-site.ts';

const code = [...files].filter(([address]) => /\.(?:js|css|html)$/.test(address));
const bundles = code.filter(([address]) => !address.endsWith('.html'));
// The page that explains how to change the wiki names its folder and fields.
const besidesContributing = bundles.filter(([address]) => !address.startsWith('/assets/contribute-page-'));
expect(besidesContributing.length).toBeLessThan(bundles.length);
const documents = documentsOf(files);

// A text of each library that survives minification, and the file that contains it.
const libraries: [text: string, file: string][] = [
  ['mockServiceWorker', 'node_modules/msw/package.json'],
  ['[MSW]', 'node_modules/msw/src/mockServiceWorker.js'],
  ['~standard', 'node_modules/valibot/dist/index.mjs'],
  ['labelStartImage', 'node_modules/micromark-core-commonmark/lib/label-start-image.js'],
  ['PropertyNameExpected', 'node_modules/jsonc-parser/lib/esm/main.js'],
];

test.each(libraries)('no bundle contains the library with the text %s', (text, file) => {
  expect(readFileSync(file, 'utf8'), `${file} still has this text`).toContain(text);
  expect(addressesWith(code, (body) => body.includes(text))).toEqual([]);
});

test.each(['msw', 'valibot', 'mdast', 'content-changed', 'src/content', 'compiledResponses'])(
  'no script contains %s',
  (text) => {
    expect(addressesWith(besidesContributing, (body) => body.includes(text))).toEqual([]);
  },
);

test('the mock worker is not part of the site', () => {
  expect([...files.keys()].filter((address) => /mock/i.test(address))).toEqual([]);
});

test('no file contains a key that only authored files have', () => {
  const data = [...files].filter(([address]) => address.endsWith('.json')).map(([, text]) => text);
  const inert = code.flatMap(([, body]) => [...body.matchAll(/<script type="application\/[^>]*>(.*?)<\/script>/g)]);
  const compiled = keysOf([...data, ...inert.map(([, text = '']) => text)].map((text) => JSON.parse(text) as unknown));
  // The offline worker's list contains addresses too, and the manifest has icons of its own.
  compiled.add('url').add('icons');
  const onlyAuthored = [...keysOf(withoutPictures(authored).map(({ text }) => JSON.parse(text)))].filter(
    (key) => !compiled.has(key),
  );
  expect(onlyAuthored).toEqual(expect.arrayContaining(['reveal', 'placeReason', 'characterGroups', 'aliases']));
  const quoted = new RegExp(`"(?:${onlyAuthored.join('|')})"\\s*:`);
  expect(addressesWith([...files], (body) => quoted.test(body))).toEqual([]);
  // Keys that a bundler leaves of imported JSON.
  expect(
    addressesWith(besidesContributing, (body) => /\b(?:reveal|placeReason|characterGroups|formerIds)\b\W?:/.test(body)),
  ).toEqual([]);
});

test('no script or style sheet contains a text of the content', () => {
  const texts = withoutPictures(authored)
    .flatMap(({ text }) => stringsOf(JSON.parse(text)))
    .filter((text) => text.length > 40);
  expect(texts.length).toBeGreaterThan(100);
  expect(addressesWith(bundles, (body) => texts.some((text) => body.includes(text)))).toEqual([]);
});

test('no CSS rule makes the root depend on its content, which would restyle the whole page on every change', () => {
  const sheets = bundles.filter(([address]) => address.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  expect(addressesWith(sheets, (body) => /(?:^|[^\w-])(?::root|html|body)[^\s{},>+~]*:has\(/.test(body))).toEqual([]);
});

test('the build leaves no intermediate files', () => {
  const remaining = [...files.keys()].filter((address) => /\.map$|\.tsx?$|manifest\.json$|^\/index-/.test(address));
  expect(remaining).toEqual([]);
});

test('each kind of page loads few, small scripts, and the search and the charts only where it needs them', () => {
  const sizes = new Map(bundles.map(([address, body]) => [address, compressedBytes(body)]));
  const lists = new Map(documents.map(({ html }) => [scriptsOf(html).join(' '), scriptsOf(html)]));
  expect(lists.size).toBeGreaterThan(15);
  const articles = ['character', 'event', 'motif', 'person', 'place', 'work'].map((kind) => `/${kind}-page-`);
  const bytesOf = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + (sizes.get(address) ?? Infinity), 0);
  for (const scripts of lists.values()) {
    const page = scripts.find((address) => address.includes('-page-'));
    const isArticle = articles.some((article) => page?.includes(article));
    expect.soft(scripts.length, page).toBeLessThanOrEqual(isArticle ? 5 : 8);
    expect.soft(bytesOf(scripts), page).toBeLessThan(isArticle ? 121_500 : 137_200);
    const own = scripts.filter((address) => !address.includes('/libraries-'));
    expect.soft(bytesOf(own), page).toBeLessThanOrEqual(isArticle ? 27_200 : 43_200);
    expect.soft(page === undefined ? 0 : sizes.get(page), page).toBeLessThanOrEqual(8000);
  }
  const withLists = [...lists.values()].filter((scripts) => scripts.some((address) => address.includes('/lists-')));
  expect(withLists.flat().filter((address) => articles.some((article) => address.includes(article)))).toEqual([]);
  const searching = [...lists.values()].filter((scripts) => scripts.some((address) => address.includes('/search-')));
  expect(searching.map((scripts) => scripts.some((address) => address.includes('/search-page-')))).toEqual([true]);
});

test('a document names all scripts that its page imports', () => {
  for (const { html } of documents) {
    const named = scriptsOf(html);
    const imported = named.flatMap((address) =>
      [...(files.get(address) ?? '').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(
        ([, file]) => `/assets/${file}`,
      ),
    );
    expect(named).toEqual(expect.arrayContaining(imported));
  }
});

test('no document has a script element with an address', () => {
  expect(addressesWith(code, (body) => /<script[^>]* src=/.test(body))).toEqual([]);
});

/** Returns the addresses of the scripts that a document starts. */
function scriptsOf(html: string): readonly string[] {
  const state = parseHtml(html).querySelector('script[data-wiki]')?.getAttribute('data-wiki');
  return state ? (JSON.parse(state) as DocumentState).scripts : [];
}

function compressedBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function addressesWith(among: readonly (readonly [string, string])[], matches: (body: string) => boolean): string[] {
  return among.filter(([, body]) => matches(body)).map(([address]) => address);
}

function keysOf(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((inner: unknown) => [...keysOf(inner)])]);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
