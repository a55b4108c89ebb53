import { expect, test } from 'vitest';
import { contentOf, inventedFiles, realFiles } from '#tests/fixtures/content.ts';
import { searchAt, type SearchOfPart } from '#tests/fixtures/search-at.ts';
import { siteData } from '#compiler/compile-site.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { Part } from '#wiki/part.ts';
import { answerTo } from './search-state.ts';

const real = contentOf(realFiles);
const { lastPart } = siteData(real);
const searches = new Map<number, Promise<SearchOfPart>>();
const searchReal = (part: number) => {
  const search = searches.get(part) ?? searchAt(real, part as Part);
  searches.set(part, search);
  return search;
};

test('every name and spelling finds first what has it', async () => {
  const { names, find } = await searchReal(lastPart);
  const missed: string[] = [];
  for (const wanted of names.entries) {
    const { title, korean, names: others = [], path } = wanted;
    for (const name of [title, ...(korean === undefined ? [] : [korean]), ...others]) {
      const [first] = (await find(name)).names;
      const isSame = first && (first.name === name || linkKey(first.entry) === linkKey(wanted));
      const isShared = names.entries.some(
        (entry) => linkKey(entry) === (first && linkKey(first.entry)) && sameNames(entry, name),
      );
      if (!isSame && !isShared) missed.push(`${name} (${path}): ${first?.entry.title}`);
    }
  }
  expect(missed).toEqual([]);
});

function sameNames(entry: { title: string; korean?: string; names?: string[] }, name: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
  return [entry.title, entry.korean ?? '', ...(entry.names ?? [])].some((known) => plain(known) === plain(name));
}

test.each([0, 6])(
  'no name that part %i does not know finds anything that it does not',
  async (part) => {
    const early = await searchReal(part);
    const known = new Set(early.names.entries.map(linkKey));
    const { names } = await searchReal(lastPart);
    for (const { title, korean, names: others = [] } of names.entries) {
      for (const name of [title, korean ?? title, ...others]) {
        const { names: found, passages, nearest, meant } = await early.find(name);
        const shown = [...found.map(({ entry }) => entry), ...passages, ...nearest].map(linkKey);
        expect(shown.filter((address) => !known.has(address))).toEqual([]);
        expect(JSON.stringify([early.names, null])).toContain(JSON.stringify(meant));
      }
    }
  },
  120_000,
);

test('exact names come before aliases, those before beginnings, words, and what is said', async () => {
  const { find } = await searchReal(lastPart);
  const titles = async (typed: string) => (await find(typed)).names.map(({ entry }) => entry.title);
  const stars = await titles('stars');
  expect(stars[0]).toBe('Stars');
  expect(stars.indexOf('Make-believe stars')).toBeGreaterThan(0);
  const [yongGu] = (await find('Yong-Goo')).names;
  expect(yongGu).toMatchObject({ entry: { title: 'Yong-gu' }, name: 'Yong-Goo' });
});

test('the same query gives the same order, whatever was asked before', async () => {
  const one = await searchReal(6);
  const first = await one.addressesFor('cell');
  await one.find('warden');
  expect(await one.addressesFor('cell')).toEqual(first);
  expect(await (await searchAt(real, 6 as Part)).addressesFor('cell')).toEqual(first);
});

test('entities come before passages, and a page is listed once', async () => {
  const { find } = await searchReal(lastPart);
  const { names, passages } = await find('backpack');
  const all = [...names.map(({ entry }) => entry), ...passages].map(linkKey);
  expect(names[0]?.entry.title).toBe('Sailor Moon backpack');
  expect(passages.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
});

test('a typing error asks what was meant, and a right word does not', async () => {
  const { find } = await searchReal(0);
  expect((await find('masqerade')).meant).toBe('Masquerade');
  expect((await find('masquerade')).meant).toBe(null);
});

test('where nothing is found the nearest names are offered, and for what is like nothing none', async () => {
  const { find } = await searchReal(0);
  expect((await find('backpuckks')).nearest.map(({ title }) => title)).toContain('Sailor Moon backpack');
  expect((await find('zzzz')).nearest).toEqual([]);
});

test('the nearest names are not offered while a page may have what was typed', async () => {
  const { index } = await searchReal(0);
  const typed = 'backpuckks';
  expect(answerTo({ state: 'ready', index }, typed, { typed, hits: null })).toMatchObject({
    isPending: true,
    found: { names: [], nearest: [] },
  });
});

test('another film is searched by the same rules', async () => {
  const { names, addressesFor } = await searchAt(contentOf(inventedFiles), 3 as Part);
  for (const entry of names.entries) expect(await addressesFor(entry.title)).toContain(linkKey(entry));
});
