import { existsSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { heavyPages, readFonts } from '#tests/build/font-checks.ts';
import { lateWordsIn } from '#tests/build/late-words.ts';
import { builtFolder, documentsOf, oneFileAddress, readSite } from '#tests/build/site-files.ts';
import { lateWords } from './late-words.ts';

// How much a reader downloads of what `npm run build` made of this film, and that it gives nothing away.

if (!existsSync(builtFolder)) throw new Error(`There is no ${builtFolder}/: run "npm run build" first.`);
const files = readSite(builtFolder);
const documents = documentsOf(files);
const careful = documents.filter(({ edition, html }) => edition === 'careful' && html.includes('<h1'));

// The sizes are those of today, rounded up; they may shrink, and do not grow unnoticed.

test('the first view is small: each document, which contains its styles, compressed', () => {
  // At most 14,600 B arrive in the first round trip of a new connection (RFC 6928); longer pages may have more.
  const limits: [pages: RegExp, bytes: number][] = [
    [/^\/film\.html$/, 24_700],
    [/^\/full\/film\.html$/, 32_800],
    [/^\/answers\.html$/, 15_600],
    [/^\/full\/[\w-]+\.html$/, 30_000],
    [/^\/full\//, 20_000],
    [/^/, 14_600],
  ];
  const heavy = documents
    .map(({ address, html }) => ({ address, html, limit: limits.find(([pages]) => pages.test(address))?.[1] ?? 0 }))
    .filter(({ html, limit }) => html.includes('<h1') && sizeOf(html, 5) > limit && sizeOf(html, 11) > limit)
    .map(({ address, html }) => `${address}: ${sizeOf(html, 11)} B`);
  expect(heavy).toEqual([]);
});

// A first view preloads 46 kB at most; further slices belong to what is below it.
test('no page downloads more than 63 kB of fonts', () => {
  expect(heavyPages(readFonts(builtFolder), documents, 63_000)).toEqual([]);
});

// The style sheet, three files of the font of text, two of that of titles, and a drawing.
test('a page names few files that its first view asks for at once', () => {
  const many = careful
    .map(({ address, html }) => ({
      address,
      asked: html.match(/<link rel="(?:stylesheet|preload|modulepreload)"|<script[^>]* src=/g)?.length ?? 0,
    }))
    .filter(({ asked }) => asked > 7);
  expect(many).toEqual([]);
});

test('the site has few enough files for any host, and the one-file edition can be sent as a file', () => {
  expect(files.size).toBeLessThan(2000);
  const oneFile = files.get(oneFileAddress(files)) ?? '';
  expect(Buffer.byteLength(oneFile)).toBeLessThan(3_200_000);
  // With the page for contributors and its examples, the way to suggest a change, and search fields where nothing is found:
  // some 9 kB.
  expect(gzipSync(oneFile).length).toBeLessThan(810_000);
});

// `npm run leaks` compares the site with what the content says of itself; these words were chosen by hand.
test('no careful page has a word that gives the film away, and the whole story has most of them', () => {
  expect(
    lateWordsIn(
      careful.map(({ html }) => html),
      0,
      lateWords,
    ),
  ).toEqual([]);
  const story = documents.filter(({ edition }) => edition === 'full').map(({ html }) => html);
  expect(lateWordsIn(story, 0, lateWords).length).toBeGreaterThan(lateWords.length / 2);
});

function sizeOf(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
