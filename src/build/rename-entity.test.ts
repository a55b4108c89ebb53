import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '#tests/fixtures/content-folder.ts';
import { authored, contentOf, ferryFiles, inventedFiles } from '#tests/fixtures/content.ts';
import { claim, event, film, parts, place, site, wiki } from '#tests/fixtures/small-wiki.ts';
import type { PagePath } from '#wiki/addresses.ts';
import { compilePart, siteData } from '#compiler/compile-site.ts';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { renameEntity } from './rename-entity.ts';
import { wikiAt } from './wiki-at-hand.ts';

/** Returns the folder of a wiki, and a function that renames something there. */
function folderOf(files = ferryFiles) {
  const folder = contentFolder(files);
  return {
    folder,
    rename: async (what: string, id: string) => renameEntity(wikiAt(folder), what, id),
    text: (path: string) => readFileSync(join(folder, path), 'utf8'),
  };
}

function problemsIn(folder: string): string[] {
  return readContent(wikiAt(folder).files).problems.map((problem) => formatProblem(problem, 'content'));
}

/** Returns where an address leads at the end of the film. */
function moved(folder: string, address: string): string | undefined {
  const content = contentOf(wikiAt(folder).files);
  const page = compilePart(content, siteData(content).lastPart).pages.get(address as PagePath)?.page;
  return page?.kind === 'moved' ? page.to : undefined;
}

const all: [what: string, id: string, before: string, now: string][] = [
  ['characters/stojan', 'ferryman', '/characters/stojan', '/characters/ferryman'],
  ['people/vida-rasic', 'vida', '/people/vida-rasic', '/people/vida'],
  ['events/s3', 'the-cut', '/timeline/s3', '/timeline/the-cut'],
  ['places/landing', 'pier', '/places/landing', '/places/pier'],
  ['motifs/rope', 'cable', '/motifs/rope', '/motifs/cable'],
  ['works/the-bridge', 'bridge', '/works/the-bridge', '/works/bridge'],
  ['reviews/kino-notes', 'lenka', '/reviews/kino-notes', '/reviews/lenka'],
  ['sources/river-post', 'post', '/sources/river-post', '/sources/post'],
];

test.each(all)(
  '%s is %s everywhere, the wiki passes check, and the former address leads there',
  async (what, id, before, now) => {
    const { folder, rename } = folderOf();
    await rename(what, id);
    const [collection = '', old = ''] = what.split('/');
    expect(problemsIn(folder)).toEqual([]);
    expect(wikiAt(folder).files.map(({ path }) => path)).toContain(`${collection}/${id}.json`);
    expect(existsSync(join(folder, `${what}.json`))).toBe(false);
    expect(moved(folder, before)).toBe(now);
    const files = wikiAt(folder).read;
    expect(
      [...files.entities[collection as 'places'].values()].find(({ value }) => value.id === id)?.value.formerIds,
    ).toEqual([old]);
  },
);

test.each([
  ['drawings/keeper', 'at-the-lamp', ['drawings/at-the-lamp.json', 'drawings/at-the-lamp.svg']],
  ['icons/tower-by-night', 'night', ['icons.json']],
])('%s is %s everywhere, with its picture, and the wiki passes check', async (what, id, own) => {
  const { folder, rename } = folderOf(inventedFiles);
  const [room = '', old = ''] = what.split('/');
  const before = wikiAt(folder);
  const { places, addresses } = await rename(what, id);
  expect(addresses).toBeNull();
  // Itself, and where it is shown.
  expect([...places.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1);
  expect(problemsIn(folder)).toEqual(
    readContent(before.files).problems.map((problem) => formatProblem(problem, 'content')),
  );
  const now = wikiAt(folder);
  const target = room === 'icons' ? 'icon' : 'drawings';
  expect(now.ids[target].toSorted()).toEqual(before.ids[target].map((each) => (each === old ? id : each)).toSorted());
  expect(now.files.map(({ path }) => path)).toEqual(expect.arrayContaining(own));
  expect(now.files).toHaveLength(before.files.length);
});

test('an answer and the film have no address of their own, so their former ids are not kept', async () => {
  const { folder, rename } = folderOf();
  await rename('answers/real-ferry', 'a-real-ferry');
  await rename('film/the-last-ferry', 'ferry');
  expect(problemsIn(folder)).toEqual([]);
  expect(wikiAt(folder).files.filter(({ text }) => text.includes('formerIds'))).toEqual([]);
});

/** Each form in which a file can name the place "tower", the source "leaf" and the scene "s2". */
const named = {
  'film/lamp.json': film({
    claims: [
      {
        ...claim('seat'),
        values: [{ links: ['place:tower'], sources: [{ source: 'leaf', place: 'front-page' }], reveal: 's2' }],
      },
    ],
    body: [
      {
        id: 'lead',
        reveal: 's2',
        paragraphs: [
          {
            text: '**[Up](place:tower)**, [*up*](<place:tower>) and [up](place:tower "Tower") to [tower-top](place:tower-top).[^leaf][^leaf#front-page]',
            reveal: 's2',
            until: 's3',
          },
          { text: '  The word place:towers, and [^leaflet] as it is.[^leaf]'.replace('[^leaflet] ', ''), reveal: 's3' },
        ],
      },
    ],
  }),
  'places/tower.json': place('tower', { formerIds: ['keep', 'zinc'] }),
  'places/tower-top.json': place('tower-top'),
  'places/leaf.json': place('leaf'),
  'events/s2.json': event('s2', {
    order: 2,
    place: 'tower',
    reactions: [{ source: 'leaf', place: 'front-page', reaction: 'tears', text: 'A.', reveal: 's2' }],
  }),
  'answers/why.json': {
    id: 'why',
    reveal: 'premise',
    question: 'Why?',
    order: 1,
    short: [{ text: 'So.[^leaf]', reveal: 'premise' }],
    related: ['place:tower', 'event:s2'],
  },
  'site.json': site({ intro: [{ text: 'See [it](place:tower).[^leaf]', reveal: 'premise' }] }),
};

test('every form in which something can be named is found, and nothing that only looks like it', async () => {
  const { folder, rename, text } = folderOf(wiki(named));
  await rename('places/tower', 'mast');
  await rename('sources/leaf', 'post');
  await rename('events/s2', 'scene-two');
  expect(problemsIn(folder).filter((problem) => problem.includes('error'))).toEqual([]);
  const whole = wikiAt(folder)
    .files.map(({ text: each }) => each)
    .join('\n');
  expect(whole.match(/place:tower(?!-top|s)|\^leaf\b|"source": "leaf"|"s2"|event:s2/g)).toEqual(['"s2"']);
  expect(text('film/lamp.json')).toContain(
    '**[Up](place:mast)**, [*up*](<place:mast>) and [up](place:mast \\"Tower\\") to [tower-top](place:tower-top).[^post][^post#front-page]',
  );
  expect(text('film/lamp.json')).toContain('  The word place:towers, and as it is.[^post]');
  expect(wikiAt(folder).read.parts?.value.parts).toMatchObject(parts(['s1', 'scene-two'], ['s3']).parts);
  expect(wikiAt(folder).ids.places).toEqual(['leaf', 'mast', 'tower-top']);
  expect(JSON.parse(text('places/mast.json'))).toMatchObject({ formerIds: ['keep', 'tower', 'zinc'] });
});

test('a file keeps its layout, whatever that is, and characters that are written as numbers', async () => {
  const { folder, rename, text } = folderOf();
  const odd =
    '{"id":"rope" ,  "reveal":"premise",\n"name":{"text":"Rope","sources":[{"source":"river-post"}]}, "type":"object",\n"body":[{"id":"lead","reveal":"premise","paragraphs":[{"text":"\\u0160 [it](place:l\\u0061nding).[^river-post]", "reveal":"premise"}]}]}';
  writeFileSync(join(folder, 'motifs/rope.json'), odd);
  await rename('places/landing', 'pier');
  expect(text('motifs/rope.json')).toBe(odd.replace('l\\u0061nding', 'pier'));
});

test('something can get back an id that it had', async () => {
  const { folder, rename, text } = folderOf();
  const before = text('places/landing.json');
  await rename('places/landing', 'pier');
  await rename('places/pier', 'landing');
  expect(problemsIn(folder)).toEqual([]);
  expect(moved(folder, '/places/pier')).toBe('/places/landing');
  expect(JSON.parse(text('places/landing.json'))).toEqual({ ...(JSON.parse(before) as object), formerIds: ['pier'] });
});

test('what was changed is told, with the number of places in each file', async () => {
  const { rename } = folderOf();
  const { places, addresses } = await rename('people/vida-rasic', 'vida');
  expect([...places]).toEqual([
    ['people/vida.json', 1],
    ['film/the-last-ferry.json', 1],
  ]);
  expect(addresses).toEqual({ before: '/people/vida-rasic', now: '/people/vida' });
});

test.each([
  ['an unknown collection', 'place/landing', 'pier'],
  ['an unknown id', 'places/landin', 'pier'],
  ['no id', 'landing', 'pier'],
  ['an id that is there', 'sources/river-post', 'kino-notes'],
  ['an id of another page', 'works/the-bridge', 'versions'],
  ['an id that is none', 'places/landing', 'The Pier'],
  ['an id that another had', 'places/landing', 'old-pier'],
  ['an id by which it is not called any more', 'places/old-pier', 'quay'],
  ['a drawing that does not exist', 'drawings/fogg', 'mist'],
  ['the id of another drawing', 'drawings/fog', 'keeper'],
  ['an id of a drawing that is none', 'drawings/fog', 'Mist'],
])('refused, and nothing is written: %s', async (_, what, id) => {
  const files = [
    ...ferryFiles,
    ...inventedFiles.filter(({ path }) => path.startsWith('drawings/')),
    authored(
      'places/new-pier.json',
      place('new-pier', { formerIds: ['old-pier'], name: { text: 'Pier', sources: [{ source: 'river-post' }] } }),
    ),
  ];
  const { folder, rename } = folderOf(files);
  const before = wikiAt(folder).files;
  const message = await rename(what, id).then(
    () => 'nothing was refused',
    (error: Error) => error.message,
  );
  expect(message).toMatchSnapshot();
  expect(wikiAt(folder).files).toEqual(before);
});

test('with a file that cannot be read it is not known what that names, so nothing is renamed', async () => {
  const { rename } = folderOf([...ferryFiles, { path: 'places/draft.json', text: '{' }]);
  await expect(rename('places/landing', 'pier')).rejects.toThrow('Some files have errors');
});
