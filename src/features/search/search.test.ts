import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { missedNames, namesOf } from '#tests/fixtures/missed-names.ts';
import { searchAt } from '#tests/fixtures/search-at.ts';
import { body, character, motif, place, site, wiki } from '#tests/fixtures/small-wiki.ts';
import { siteData } from '#compiler/compile-site.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { Part } from '#wiki/part.ts';
import { searchState } from './search.ts';

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
      body: body('Seen from the pier far below, a kite hangs there. Its sign says 등대지기 and 민호굴.'),
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
      const { names: found, passages, similar, suggestion } = await early.find(name);
      const shown = [...found, ...passages, ...similar].map(({ entry }) => linkKey(entry));
      expect(shown.filter((address) => !known.has(address))).toEqual([]);
      expect(JSON.stringify([early.names, null])).toContain(JSON.stringify(suggestion));
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
  const all = [...names, ...passages].map(({ entry }) => linkKey(entry));
  expect(names[0]?.entry.title).toBe('Brown paper rucksack');
  expect(passages.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
});

test('a typing error gets a suggested spelling, a correct word none', async () => {
  const { find } = await searchHarbour(0 as Part);
  expect((await find('obsevatory')).suggestion).toBe('Observatory');
  expect((await find('observatory')).suggestion).toBe(null);
});

test('without results close names are suggested, and none for gibberish', async () => {
  const { find } = await searchHarbour(0 as Part);
  expect((await find('rucksuckk')).similar.map(({ entry }) => entry.title)).toContain('Brown paper rucksack');
  expect((await find('zzzz')).similar).toEqual([]);
});

test.each(['root', 'rocks', 'terrier', 'conservatory', 'observant', 'minaret', 'bitter'])(
  'a word that only resembles a name has no suggestion: “%s”',
  async (typed) => {
    // “Roof”, “rucksack”, “letter”, “observatory” twice, “Min-ho”, “letter”.
    const { names, passages, similar, suggestion } = await (await searchHarbour(last)).find(typed);
    expect({ names, passages, similar, suggestion }).toEqual({
      names: [],
      passages: [],
      similar: [],
      suggestion: null,
    });
  },
);

test('similar names are not suggested while matches in pages are loading', async () => {
  const { index } = await searchHarbour(0 as Part);
  expect(searchState({ state: 'ready', index }, 'rucksuckk', null)).toMatchObject({
    isPending: true,
    names: [],
    similar: [],
  });
});

test.each([
  ['a name and a particle', '서 성 서여 서연 서연ㅊ 서연처 서연철 서연처러 서연처럼'],
  ['a letter that begins the next syllable', '미 민 민ㅎ 민호 민혹 민호가'],
  ['words of a page', '등대 등댖 등대지 등대직 등대지기 등대지깅 등대지기으 등대지기의'],
])('a syllable that is still being typed never empties the list: %s', async (_, typing) => {
  const { index, pagesFor } = await searchHarbour(0 as Part);
  const texts = typing.split(' ');
  const states = texts.map(async (typed, at) => {
    // The pages of the text before, while those of this one are loading, and its own.
    const earlier = texts[at - 1];
    const pages = await Promise.all([...(earlier === undefined ? [] : [earlier]), typed].map(pagesFor));
    return pages.map((known) => searchState({ state: 'ready', index }, typed, known));
  });
  const empty = (await Promise.all(states))
    .flat()
    .flatMap((search) => (search.state === 'found' && search.names.length + search.passages.length > 0 ? [] : search));
  expect(empty).toEqual([]);
});

test('a page with all of a query comes before what only its finished syllables find', async () => {
  const { find } = await searchHarbour(0 as Part);
  expect((await find('민호구')).names.map(({ entry }) => entry.title)).toEqual(['Min-ho']);
  expect(await find('민호굴')).toMatchObject({ names: [], passages: [{ entry: { title: 'Roof' } }] });
});

test('a query without a letter or a digit finds nothing, and only spaces are no query', async () => {
  const { index, find } = await searchHarbour(0 as Part);
  expect(await find('?!')).toMatchObject({ state: 'found', names: [], passages: [], similar: [] });
  expect(searchState({ state: 'ready', index }, '  ', null).state).toBe('empty');
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
