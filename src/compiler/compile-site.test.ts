import { wholeValueText } from '#entities/value-text.ts';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { contentOf, edited, inventedFiles, unrevealed } from '#tests/fixtures/content.ts';
import { misnamedPages, misplacedPages } from '#tests/fixtures/page-files.ts';
import { allParts, siteFiles } from '#tests/fixtures/site-files.ts';
import { answer, body, character, film, place, wiki } from '#tests/fixtures/small-wiki.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { type CompiledPart, compilePart, partFiles, siteData } from './compile-site.ts';
import { searchFiles } from './search/search-files.ts';
import { synonymsOf } from './search/synonyms.ts';

// Compiles many wikis, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('has the data that every page needs, without spoilers', () => {
  const fog = {
    src: expect.stringMatching(/^\/drawings\/[0-9a-f]{16}\.svg$/) as string,
    title: 'Fog',
    alt: 'Nothing but fog, and a small light in it.',
    width: 320,
    height: 180,
  };
  expect(siteData(contentOf(inventedFiles))).toEqual({
    id: 'lantern-room',
    name: 'The Lantern Room',
    mark: [
      { d: 'M32 4L50 20V58H14V20z', tone: 'paper' },
      { d: 'M24 26h16v22H24z', tone: 'warm' },
    ],
    stateDrawings: { nothingHere: fog, empty: fog, offline: fog, error: fog },
    film: { title: 'Nine Turns of the Lamp', original: { text: '등불 아홉 바퀴', lang: 'ko' } },
    lastPart: 3,
    vocabularies: {
      threads: contentOf(inventedFiles).site.threads,
      reactions: contentOf(inventedFiles).site.reactions,
      jobs: contentOf(inventedFiles).site.jobs,
      sourceKinds: contentOf(inventedFiles).site.sourceKinds,
    },
    boundaries: expect.stringMatching(/^[0-9a-f]{8}( [0-9a-f]{8}){2}$/),
    pointerShards: 2,
    repository: 'https://example.org/lantern-room',
  });
});

test('a part has its cues, its pointers and its search index', () => {
  const content = contentOf(wiki({ 'places/tower.json': place('tower', { reveal: 's3' }) }));
  const compiled = compilePart(content, 1 as Part);
  const hashes = Object.fromEntries([...compiled.pages.values()].map(({ path, hash }) => [path, hash]));
  expect(Object.keys(hashes)).not.toContain('/places/tower');
  const search = searchFiles(1 as Part, compiled.pages.values(), {
    wordsOf: wholeValueText,
    languages: ['en', 'ko'],
    vocabularies: siteData(content).vocabularies,
    synonymsOf: synonymsOf(compiled.index),
  });
  expect(search.size).toBeGreaterThan(1);
  expect(parsedFiles(partFiles(siteData(content), compiled.index, compiled.pages.values(), wholeValueText))).toEqual({
    ...parsedFiles(search),
    '/data/1/parts.json': {
      part: 1,
      cues: [
        { part: 1, cue: 'Cue 1.' },
        { part: 2, cue: 'Cue 2.' },
      ],
    },
    '/data/1/pointers-0-of-1.json': hashes,
  });
});

test('a former id has a moved page, once the page itself is revealed', () => {
  const content = contentOf(
    wiki({ 'characters/keeper.json': character('keeper', { formerIds: ['baek'], reveal: 's3' }) }),
  );
  const former = '/characters/baek' as PagePath;
  expect(allParts(content).map(({ pages }) => pages.get(former)?.page)).toEqual([
    undefined,
    undefined,
    { kind: 'moved', path: '/characters/baek', to: '/characters/keeper' },
  ]);
});

test('a former id of the film, whose address has no id, replaces no page', () => {
  const content = contentOf(wiki({ 'film/lamp.json': film({ formerIds: ['light'] }) }));
  const { pages } = compilePart(content, 0 as Part);
  expect(pages.get('/film' as PagePath)?.page.kind).toBe('film');
});

test('the count of pages includes those that a reader can open, not moved ones', () => {
  const content = contentOf(
    wiki({
      'characters/keeper.json': character('keeper', { formerIds: ['baek', 'old-keeper'] }),
      'answers/why.json': answer('why', { formerIds: ['wherefore'] }),
    }),
  );
  const pages = [...compilePart(content, 2 as Part).pages.values()].map(({ page }) => page);
  const about = pages.find((page) => page.kind === 'about');
  expect(pages.filter((page) => page.kind === 'moved')).toHaveLength(2);
  expect(about?.counts.pages).toBe(pages.length - 2);
});

test('a film that is not revealed before watching does not compile', () => {
  expect(() => compilePart(unrevealed(contentOf(wiki()), 'film'), 0 as Part)).toThrow(
    'compile: no film is known before watching; give film/*.json "reveal": "premise".',
  );
});

test('the same files in any order compile to the same bytes', () => {
  const expected = siteFiles(contentOf(inventedFiles));
  const anyOrder = fc.shuffledSubarray([...inventedFiles], { minLength: inventedFiles.length });
  fc.assert(
    fc.property(anyOrder, (files) => {
      expect(siteFiles(contentOf(files))).toEqual(expected);
    }),
    { numRuns: 3 },
  );
});

test.each([1, 2, 7])('of %i pointer shards, the pages of a part stand in exactly one each', (pointerShards) => {
  expect(misplacedPages(contentOf(inventedFiles), pointerShards)).toEqual([]);
});

test('the number of shards grows with the wiki: a page for each of about 64 entities in each', () => {
  const pages = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`places/p${at}.json`, place(`p${at}`)]));
  const shards = (count: number) => siteData(contentOf(wiki(pages(count)))).pointerShards;
  // The film, the source and the three scenes.
  const others = 5;
  expect([64 - others, 65 - others, 130 - others].map(shards)).toEqual([1, 2, 3]);
});

test('a page is named by its content, so its file is the same where a part adds nothing', () => {
  expect(misnamedPages(contentOf(inventedFiles))).toEqual([]);
});

test('a part changes only the pages to which it adds something', () => {
  const paragraphs = [
    { text: 'He winds the lamp.[^leaf]', reveal: 'premise' },
    { text: 'He holds it still.[^leaf]', reveal: 's3' },
  ];
  const content = contentOf(
    wiki({
      'characters/keeper.json': character('keeper', { body: body(...paragraphs) }),
      'characters/helper.json': character('helper', { reveal: 's1' }),
    }),
  );
  const [before, first, second] = allParts(content);
  // These say where the reader is; scenes get their numbers in the part that shows them.
  const always = ['/', '/so-far'];
  expect(changes(before, first)).toEqual({
    added: ['/characters/helper'],
    changed: [...always, '/about', '/characters', '/timeline', '/timeline/s1', '/timeline/s2'].toSorted(),
  });
  expect(changes(first, second)).toEqual({
    added: [],
    changed: [...always, '/characters/keeper', '/timeline', '/timeline/s3'].toSorted(),
  });
});

const reader = 2 as Part;
test.each<[string, string, string, string, string[]]>([
  [
    'an alias',
    'characters/baek-mu-jin.json',
    'Baek Moo-jin',
    'Paek Moo-jin',
    // The page for contributors has the character as an example.
    ['/characters/baek-mu-jin', '/contribute', '/disagreements'],
  ],
  [
    'a point of a review',
    'reviews/tidewater-projector.json',
    'too short',
    'too brief',
    ['/reviews/tidewater-projector'],
  ],
  [
    'a first sentence that links',
    'places/solme-point.json',
    'ninety-one steps',
    'ninety steps',
    ['/places', '/places/solme-point', '/sources/harbour-leaf'],
  ],
  ['a reaction', 'events/s1.json', 'both writers', 'two writers', ['/timeline/s1']],
  [
    'what is only known later',
    'places/solme-point.json',
    'For the time a skiff needs',
    'For as long as a skiff needs',
    [],
  ],
  [
    'what a later paragraph has replaced',
    'characters/baek-mu-jin.json',
    'lives there by the clock',
    'lives by the clock',
    [],
  ],
  ['the cue of a part', 'parts.json', 'after supper', 'after the meal', []],
])('changing a word of %s changes exactly the pages that show it', (_, path, words, others, changed) => {
  const before = compilePart(contentOf(inventedFiles), reader);
  const after = compilePart(contentOf(edited(inventedFiles, path, words, others)), reader);
  expect(changes(before, after)).toEqual({ added: [], changed });
});

function changes(before?: CompiledPart, after?: CompiledPart): { added: string[]; changed: string[] } {
  const paths = [...(after?.pages.values() ?? [])]
    .filter(({ path, hash }) => before?.pages.get(path)?.hash !== hash)
    .map(({ path }) => path);
  return {
    added: paths.filter((path) => !before?.pages.has(path)).toSorted(),
    changed: paths.filter((path) => before?.pages.has(path)).toSorted(),
  };
}

function parsedFiles(files: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries([...files].map(([address, text]) => [address, JSON.parse(text) as unknown]));
}
