import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '#tests/fixtures/content-folder.ts';
import { contentOf, ferryFiles, inventedFiles } from '#tests/fixtures/content.ts';
import { made, nobody, premise } from '#tests/fixtures/made-new.ts';
import { compilePart, siteData } from '#compiler/compile-site.ts';
import { wikiAt } from '../wiki-at-hand.ts';
import { makeNew } from './new-command.ts';

/** Returns the page at an address at the end of the film, as text. */
function pageAt(folder: string, address: string): string {
  const content = contentOf(wikiAt(folder).files);
  const path = address.split('#')[0] ?? '';
  const page = [...compilePart(content, siteData(content).lastPart).pages.values()].find((each) => each.path === path);
  return page?.body ?? 'no page';
}

const kinds: [kind: string, flags: string[], address: string, shows: string][] = [
  [
    'character',
    ['--name', 'Dražen', '--group', 'bank', '--body', 'He keeps [the landing](place:landing).', ...premise],
    '/characters/drazen',
    'He keeps',
  ],
  ['person', ['--name', 'Ana Kos', '--job', 'actor', '--character', 'mira', ...premise], '/people/ana-kos', 'Ana Kos'],
  [
    'scene',
    [
      '--after',
      's1',
      '--title',
      'The fog',
      '--place',
      'landing',
      '--thread',
      'past',
      '--characters',
      'mira',
      '--characters',
      'stojan',
      '--body',
      'The fog comes.[^river-post]',
    ],
    '/timeline/s4',
    'The fog comes',
  ],
  [
    'place',
    ['--name', 'The attic', '--id', 'attic', '--reveal', 's2', '--source', 'river-post', '--place', 'front-page'],
    '/places/attic',
    'The attic',
  ],
  ['motif', ['--name', 'Fog', '--type', 'theme', ...premise], '/motifs/fog', 'Fog'],
  ['work', ['--name', 'The Ford', '--type', 'remake', '--year', '1980', ...premise], '/works/the-ford', '1980'],
  [
    'review',
    [
      '--title',
      'Slow water',
      '--reveal',
      'premise',
      '--outlet',
      'Film Week',
      '--reviewer',
      'Ines',
      '--rating-printed',
      '★★★½',
      '--rating-value',
      '3.5',
      '--rating-scale',
      '5',
      '--verdict',
      'A quiet film.',
      '--praise',
      'The light.',
      '--praise',
      'The faces.',
      '--source-url',
      'https://example.org/slow',
      '--source-kind',
      'blog',
      '--source-grade',
      'C',
      '--source-reason',
      'A blog.',
    ],
    '/reviews/slow-water',
    'The faces.',
  ],
  [
    'source',
    [
      '--label',
      'River Radio',
      '--no-address',
      'It was spoken.',
      '--kind',
      'blog',
      '--language',
      'sr',
      '--grade',
      'B',
      '--reason',
      'It is kept.',
    ],
    '/sources/river-radio',
    'It was spoken.',
  ],
  [
    'answer',
    ['--question', 'Who holds the rope?', '--short', 'Stojan does.', ...premise],
    '/answers',
    'who-holds-the-rope',
  ],
  [
    'line',
    ['--text', 'Pull, girl.', '--speakers', 'stojan', '--scene', 's2', '--reveal', 's2', '--source', 'river-post'],
    '/film#line--pull-girl',
    'line--pull-girl',
  ],
  [
    'award',
    ['--body', 'Nine Lights', '--category', 'Best Film', '--result', 'won', '--people', 'vida-rasic', ...premise],
    '/film#award--nine-lights-best-film',
    'award--nine-lights-best-film',
  ],
  [
    'claim',
    [
      '--in',
      'characters/mira',
      '--label',
      'Age',
      '--kind',
      'fact',
      '--duration-amount',
      '11',
      '--duration-unit',
      'year',
      ...premise,
    ],
    '/characters/mira#claim--age',
    '"id":"age"',
  ],
];

test.each(kinds)(
  'a new %s passes check in the one form of its file, and is on its page',
  async (kind, flags, address, shows) => {
    const folder = contentFolder(ferryFiles);
    const { told, problems, unformatted } = await made(folder, kind, ...flags);
    // A source is cited later: that is all that is missing.
    expect(problems.filter((line) => !line?.includes('warning: unused-source'))).toEqual([]);
    expect(unformatted).toEqual([]);
    expect(told).toContain(address);
    expect(pageAt(folder, address)).toContain(shows);
  },
);

test('what is written and what comes next is told', async () => {
  const { told } = await made(contentFolder(ferryFiles), ...scene('s1'));
  expect(told).toMatchInlineSnapshot(`
    "Written: content/events/s4.json
    Changed: content/parts.json
    Changed: content/events/s2.json
    Changed: content/events/s3.json
    Next: npm start, then open http://localhost:4173/full/timeline/s4
          (in the whole story: those who have not seen its scene do not get it)
          In content/events/s4.json you can add: reactions, claims, body (docs/content.md)."
  `);
});

/** The flags of a scene after another one. */
function scene(after: string, ...more: string[]): string[] {
  return ['scene', '--after', after, '--place', 'landing', '--thread', 'past', ...more];
}

const orders = (folder: string) =>
  [...wikiAt(folder).read.entities.events].map(([id, { value }]) => `${id} ${value.order}`);
const onScreen = (folder: string) => wikiAt(folder).read.parts?.value.parts.map(({ scenes }) => scenes.join(' '));

test('a new scene has its place on the screen and in the story, where later ones move on', async () => {
  const folder = contentFolder(ferryFiles);
  await made(folder, ...scene('s1'));
  expect(onScreen(folder)).toEqual(['s1 s4 s2', 's3']);
  expect(orders(folder)).toEqual(['s1 1', 's2 3', 's3 4', 's4 2']);
  await made(folder, ...scene('beginning-of-part-2', '--story-after', 'beginning'));
  expect(onScreen(folder)).toEqual(['s1 s4 s2', 's5 s3']);
  expect(orders(folder)).toEqual(['s1 2', 's2 4', 's3 5', 's4 3', 's5 1']);
});

test('a file that somebody laid out in their own way stays as it is, but for what is new', async () => {
  const folder = contentFolder(ferryFiles);
  const file = join(folder, 'parts.json');
  writeFileSync(
    file,
    '{ "parts": [\n  { "scenes": ["s1",  "s2"], "cue": "A." },\n\n  { "scenes": [\n      "s3"\n    ], "cue": "B." }\n] }\n',
  );
  await makeNew([...scene('s1'), '--content', folder], nobody);
  expect(readFileSync(file, 'utf8')).toBe(
    '{ "parts": [\n  { "scenes": ["s1","s4",  "s2"], "cue": "A." },\n\n  { "scenes": [\n      "s3"\n    ], "cue": "B." }\n] }\n',
  );
});

test('lines are in the order of the film, and awards of one body together, prizes first', async () => {
  const folder = contentFolder(ferryFiles);
  const line = (text: string, reveal: string) =>
    made(folder, 'line', '--text', text, '--speakers', 'stojan', '--reveal', reveal, '--source', 'river-post');
  const award = (body: string, category: string, result: string) =>
    made(folder, 'award', '--body', body, '--category', category, '--result', result, ...premise);
  await line('Late', 's3');
  await line('Early', 's1');
  await award('Nine Lights', 'A', 'nominated');
  await award('Ferry Prize', 'B', 'won');
  await award('Nine Lights', 'C', 'won');
  await award('Nine Lights', 'D', 'nominated');
  const film = [...wikiAt(folder).read.entities.film.values()][0]?.value;
  expect(film?.lines.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(film?.awards.map(({ category }) => category)).toEqual(['C', 'A', 'D', 'B']);
});

test('a wiki with mistakes elsewhere can be added to', async () => {
  const folder = contentFolder([...inventedFiles, { path: 'places/draft.json', text: '{' }]);
  await made(folder, 'place', '--name', 'Attic', '--reveal', 'premise', '--source', 'harbour-leaf');
  expect(existsSync(join(folder, 'places/attic.json'))).toBe(true);
});

test('--help lists the flags of a kind with what belongs there', async () => {
  const told = await makeNew(['motif', '--help', '--content', contentFolder(ferryFiles)], nobody);
  expect(told).toMatch(/^ {2}--type +What it is\. One of object, ritual, theme\.$/m);
});
