import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { missedNames, namesOf } from '#tests/fixtures/missed-names.ts';
import { searchAt } from '#tests/fixtures/search-at.ts';
import { body, character, motif, place, site, wiki } from '#tests/fixtures/small-wiki.ts';
import { siteData } from '#compiler/compile-site.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { Part } from '#wiki/part.ts';
import { answerTo } from './search-state.ts';

const sources = [{ source: 'leaf' }];
const alias = (text: string) => ({ text, note: 'on a poster', sources, reveal: 'premise' });

/** An invented wiki with many similar names in two scripts; some names that are revealed late resemble early ones. */
const harbour = contentOf(
  wiki({
    'characters/min-ho.json': character('min-ho', {
      name: { text: 'Min-ho', original: { text: '민호', lang: 'ko' }, sources },
      aliases: [alias('Lee Min-hoo'), alias('Observer')],
      body: body('He wears a grey coat and lends [her](character:seo-yeon) his rucksack.'),
    }),
    'characters/seo-yeon.json': character('seo-yeon', {
      name: { text: 'Seo-yeon', original: { text: '서연', lang: 'ko' }, sources },
      aliases: [alias('The Kite')],
      body: body('She is late.', 'The rucksack is hers.', 'She gives the rucksack back.'),
    }),
    'characters/min-hwa.json': character('min-hwa', {
      name: { text: 'Min-hwa', original: { text: '민화', lang: 'ko' }, sources },
      reveal: 's3',
    }),
    'motifs/kite.json': motif('kite', { name: { text: 'Kite', sources } }),
    'motifs/kite-string.json': motif('kite-string', { name: { text: 'Kite string', sources } }),
    'motifs/paper-kite.json': motif('paper-kite', { name: { text: 'Paper kite', sources } }),
    'motifs/rucksack.json': motif('rucksack', { name: { text: 'Brown paper rucksack', sources } }),
    'motifs/letter.json': motif('letter', { name: { text: 'Letter in the rucksack', sources }, reveal: 's3' }),
    'places/roof.json': place('roof', {
      name: { text: 'Roof', sources },
      body: body('Seen from the pier far below, a kite hangs there.'),
    }),
    'places/observatory.json': place('observatory', { name: { text: 'Observatory', sources } }),
  }),
);
const films = [
  ['a wiki of many like names', harbour],
  ['the invented film', contentOf(inventedFiles)],
] as const;
const last = siteData(harbour).lastPart;
const searchHarbour = (part: Part) => searchAt(harbour, part);

test.each(films)('%s: every name and spelling finds its own entry first', async (_, content) => {
  const search = await searchAt(content, siteData(content).lastPart);
  expect(search.names.entries.flatMap(namesOf).length).toBeGreaterThan(search.names.entries.length);
  expect(await missedNames(search)).toEqual([]);
});

test.each(films)('%s: a name that is hidden at a part finds nothing hidden there', async (_, content) => {
  const { names } = await searchAt(content, siteData(content).lastPart);
  for (let part = 0; part < siteData(content).lastPart; part++) {
    const early = await searchAt(content, part as Part);
    const known = new Set(early.names.entries.map(linkKey));
    expect(known.size).toBeLessThan(names.entries.length);
    for (const name of names.entries.flatMap(namesOf)) {
      const { names: found, passages, nearest, meant } = await early.find(name);
      const shown = [...found.map(({ entry }) => entry), ...passages, ...nearest].map(linkKey);
      expect(shown.filter((address) => !known.has(address))).toEqual([]);
      expect(JSON.stringify([early.names, null])).toContain(JSON.stringify(meant));
    }
  }
});

test('exact names come before aliases, then prefixes, words, and descriptions', async () => {
  const { find } = await searchHarbour(last);
  const { names } = await find('kite');
  expect(names.map(({ entry, name }) => [entry.title, name])).toEqual([
    ['Kite', 'Kite'],
    ['Seo-yeon', 'The Kite'],
    ['Kite string', 'Kite string'],
    ['Paper kite', 'Paper kite'],
    ['Roof', undefined],
  ]);
  // Both match as a prefix, and the alias has fewer other words.
  expect((await find('observ')).names.map(({ entry }) => entry.title)).toEqual(['Observatory', 'Min-ho']);
  expect((await find('Min-hoo')).names[0]).toMatchObject({ entry: { title: 'Min-ho' }, name: 'Min-ho' });
  expect((await find('Lee Min-hoo')).names[0]).toMatchObject({ entry: { title: 'Min-ho' }, name: 'Lee Min-hoo' });
});

test.each(['민호', '민호가', 'ㅁㅎ', '미', 'minho', 'MIN HO', 'Minhoh'])('“%s” finds Min-ho first', async (typed) => {
  expect(await (await searchHarbour(0 as Part)).addressesFor(typed)).toContain('/characters/min-ho');
  expect((await (await searchHarbour(0 as Part)).find(typed)).names[0]?.entry.title).toBe('Min-ho');
});

test('the same query has the same order, whatever was searched before', async () => {
  const one = await searchHarbour(last);
  const first = await one.addressesFor('rucksack');
  expect(first.length).toBeGreaterThan(2);
  await one.find('kite');
  expect(await one.addressesFor('rucksack')).toEqual(first);
  expect(await (await searchHarbour(last)).addressesFor('rucksack')).toEqual(first);
});

test('names come before passages, and a page is listed once', async () => {
  const { find } = await searchHarbour(last);
  const { names, passages } = await find('rucksack');
  const all = [...names.map(({ entry }) => entry), ...passages].map(linkKey);
  expect(names[0]?.entry.title).toBe('Brown paper rucksack');
  expect(passages.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
});

test('a typing error gets a suggested spelling, a correct word none', async () => {
  const { find } = await searchHarbour(0 as Part);
  expect((await find('obsevatory')).meant).toBe('Observatory');
  expect((await find('observatory')).meant).toBe(null);
});

test('without results the most similar names are suggested, and none for gibberish', async () => {
  const { find } = await searchHarbour(0 as Part);
  expect((await find('rucksuckks')).nearest.map(({ title }) => title)).toContain('Brown paper rucksack');
  expect((await find('zzzz')).nearest).toEqual([]);
});

test('similar names are not suggested while matches in pages are loading', async () => {
  const { index } = await searchHarbour(0 as Part);
  const typed = 'rucksuckks';
  expect(answerTo({ state: 'ready', index }, typed, { typed, hits: null })).toMatchObject({
    isPending: true,
    found: { names: [], nearest: [] },
  });
});

/** A wiki whose names are in scripts without rules of any language. */
const cyrillicAndKana = contentOf(
  wiki({
    'site.json': site({
      scripts: [
        { lang: 'sr', unicode: ['Cyrillic'] },
        { lang: 'ja', unicode: ['Hiragana', 'Katakana', 'Han'] },
      ],
    }),
    'characters/jovan.json': character('jovan', {
      name: { text: 'Jovan Đurić', original: { text: 'Јован Ђурић', lang: 'sr' }, sources },
    }),
    'characters/iosif.json': character('iosif', {
      name: { text: 'Andrei', original: { text: 'Андрей', lang: 'ru' }, sources },
    }),
    'motifs/glass.json': motif('glass', { name: { text: 'Glass', original: { text: 'ガラス', lang: 'ja' }, sources } }),
    'motifs/crow.json': motif('crow', { name: { text: 'Crow', original: { text: 'カラス', lang: 'ja' }, sources } }),
  }),
);

test.each([
  ['Јован', 'Jovan Đurić'],
  ['ђурић', 'Jovan Đurić'],
  ['duric', 'Jovan Đurić'],
  ['андрей', 'Andrei'],
  ['ガラス', 'Glass'],
  ['カラス', 'Crow'],
])('a name in a script without rules is matched as written: “%s”', async (typed, title) => {
  const { find } = await searchAt(cyrillicAndKana, last);
  expect((await find(typed)).names.map(({ entry }) => entry.title)).toEqual([title]);
});

test('a wiki without Korean does not match names by romanisation', async () => {
  const { find } = await searchAt(cyrillicAndKana, last);
  expect((await find('choovan')).names).toEqual([]);
  const korean = await searchHarbour(last);
  expect((await korean.find('meenho')).names[0]?.entry.title).toBe('Min-ho');
});
