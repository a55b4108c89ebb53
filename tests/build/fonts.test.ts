import { expect, test } from 'vitest';
import { premise } from '#wiki/part.ts';
import { hangul, heavyPages, readFonts, sizeOfSlices, titlesOf } from './font-checks.ts';
import { documentsOf, oneFileAddress, pagesOf, siteOf } from './site-files.ts';
import { files, siteFolder } from './tested-site.ts';

const slices = readFonts(siteFolder);
const worker = files.get('/offline-worker.js') ?? '';
const documents = documentsOf(files);
const pages = documents
  .filter(({ html }) => html.includes('<h1'))
  .map(({ address, html }) => ({
    address,
    asked: [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, href = '']) => href),
    titles: titlesOf(html),
  }));

/** What a first view may need: letters, and the most common syllables. */
const forEveryone = ['titles-latin', 'text-latin', 'text-latin-600', 'titles-hangul-1', 'text-hangul-1'];

test('the fonts are subset: Latin, and Hangul in slices; those of a first view are small', () => {
  expect(slices.map(({ name }) => name)).toEqual(expect.arrayContaining(forEveryone));
  expect(sizeOfSlices(slices, forEveryone)).toBeLessThan(48_000);
});

test('no page downloads more than 60 kB of fonts', () => {
  expect(heavyPages(slices, documents, 60_000)).toEqual([]);
});

test('every page preloads the font of text and that of its headings, and no others', () => {
  const wrong = pages.filter(({ asked, titles }) => {
    const wanted = forEveryone.filter((name) => name !== 'titles-hangul-1' || hangul.test(titles)).map(addressOf);
    return asked.length !== wanted.length || wanted.some((address) => !asked.includes(address));
  });
  expect(wrong).toEqual([]);
  // Both kinds of page exist.
  expect(new Set(pages.map(({ titles }) => hangul.test(titles))).size).toBe(2);
});

test('slices for every first view contain no syllable that part 0 does not use', () => {
  const text = JSON.stringify([...pagesOf(files, premise).values()]);
  const later = JSON.stringify([...pagesOf(files, siteOf(files).lastPart).values()]);
  const onlyLater = [...new Set(later)].filter((character) => hangul.test(character) && !text.includes(character));
  const listed = slices.map(({ characters }) => characters).join('');
  // Listed separately from the first slice, among others.
  expect(onlyLater.length).toBeGreaterThan(0);
  expect(onlyLater.filter((character) => !listed.includes(character))).toEqual([]);
  const further = slices.filter(({ name }) => /-hangul-[2-9]/.test(name)).map(({ characters }) => characters.length);
  expect(new Set(further)).toEqual(new Set([48]));
});

test('the offline worker precaches the fonts of first views', () => {
  const kept = slices.filter(({ address }) => worker.includes(address.slice(1))).map(({ name }) => name);
  expect(new Set(kept)).toEqual(new Set(forEveryone));
});

test('the one-file edition embeds letters and the Hangul of titles, each once', () => {
  const html = files.get(oneFileAddress(files)) ?? '';
  const embedded = [...html.matchAll(/data:font\/woff2;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64'),
  );
  const worth = forEveryone.filter((name) => name !== 'text-hangul-1');
  const wanted = worth.map((name) => slices.find((slice) => slice.name === name)?.bytes);
  expect(embedded).toHaveLength(worth.length);
  expect(embedded.every((font) => wanted.some((file) => file?.equals(font)))).toBe(true);
  expect(embedded.reduce((sum, { length }) => sum + Math.ceil(length / 3) * 4, 0)).toBeLessThan(54_000);
});

function addressOf(wanted: string): string {
  return slices.find(({ name }) => name === wanted)?.address ?? `no ${wanted}`;
}
