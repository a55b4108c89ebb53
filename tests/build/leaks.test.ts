import { expect, test } from 'vitest';
import { outputsOf } from '#build/leaks/outputs.ts';
import { readJson } from '#build/leaks/readings.ts';
import { scanSite } from '#build/leaks/scan-site.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import { authored, files } from './tested-site.ts';
import {
  content,
  lastPart,
  lateMarkup,
  latePath,
  lateSentence,
  lateTitle,
  leaksIn,
  oneFile,
  partLists,
  scanner,
  siteBytes,
  unlessFound,
} from './leak-search.ts';

test('the whole story contains spoilers, so that searching for them proves something', () => {
  const page = files.get('/full/film.html') ?? '';
  expect(leaksIn(new Map([...partLists, ['/film.html', page]])).length).toBeGreaterThan(20);
});

test('every file is read, and its address unless it belongs to the whole story', () => {
  const read = new Set(outputsOf(siteBytes).map(({ address }) => address));
  expect([...siteBytes.keys()].filter((address) => !read.has(address))).toEqual([]);
});

test('a leak in the data of the one-file edition is found, with the address of the embedded file', () => {
  const address = dataAddresses.parts(premise);
  const text = (files.get(oneFile) ?? '').replace(`"${address}":{`, (whole) => `${whole}"late":"${lateTitle}",`);
  expect(unlessFound(new Map([...partLists, [oneFile, text]]), `${oneFile}: ${address}`, lateTitle)).toEqual([]);
});

test('a word of the search index that occurs only in later texts is found', () => {
  const text = JSON.stringify(['lamp', 'keeper', 'wreath']);
  const address = '/data/0/search/terms.json';
  const [leak, ...more] = outputsOf(new Map([...partLists, [address, text]])).flatMap((output) => scanner.scan(output));
  expect({ string: leak?.string, address: leak?.output.address, more }).toEqual({
    string: 'wreath',
    address,
    more: [],
  });
});

test('a leak on a link card is found in what it was drawn from', () => {
  const card = { title: 'A page', line: lateSentence, wiki: 'A wiki', mark: [] };
  const text = JSON.stringify(card);
  const found = scanner.scan({ kind: 'link cards', address: '/cards/0.png', part: 0, text, read: readJson });
  expect(found.map(({ entry }) => entry.text)).toContain(lateSentence);
});

test('a link card with unknown content is an error', () => {
  expect(() => scanSite(new Map([...partLists, ['/cards/0.png', '']]), authored, content)).toThrow(
    'leaks: the content of the link card /cards/0.png is unknown',
  );
});

test('a page of the whole story may contain its own address in its head, and no other late one', () => {
  const head = (own: string) => `<html><head><link rel="canonical" href="https://x.example${own}"></head></html>`;
  expect(leaksIn(new Map([...partLists, [`/full${latePath}.html`, head(`/full${latePath}`)]]))).toEqual([]);
  expect(
    unlessFound(new Map([...partLists, ['/full/film.html', head(`/full${latePath}`)]]), '/full/film.html', latePath),
  ).toEqual([]);
});

test('content of the whole story and of the last part is not a leak', () => {
  const full = (files.get('/full/film.html') ?? '').replace('</main>', `${lateMarkup}</main>`);
  const cues = JSON.stringify({ cues: [lateTitle, lateSentence, latePath] });
  const served = new Map([...partLists, ['/full/film.html', full], [dataAddresses.parts(lastPart), cues]] as const);
  expect(leaksIn(served)).toEqual([]);
});
