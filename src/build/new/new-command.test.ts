import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '#tests/fixtures/content-folder.ts';
import { contentOf, ferryFiles, inventedFiles } from '#tests/fixtures/content.ts';
import { keys, terminalWith } from '#tests/fixtures/typing-person.ts';
import { compilePart, siteData } from '#compiler/compile-site.ts';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { formatContentFile } from '../format-content-file.ts';
import { wikiAt } from '../wiki-at-hand.ts';
import { Cancelled } from './answer.ts';
import { makeNew } from './new-command.ts';

const nobody = { isAttended: false };
const premise = ['--reveal', 'premise', '--source', 'river-post'];

/** Returns what the command says in a folder, the problems of the folder afterwards, and files that are not formatted. */
async function made(folder: string, ...args: string[]) {
  const told = await makeNew([...args, '--content', folder], nobody);
  return { told: told.replaceAll(folder, 'content'), ...(await stateOf(folder)) };
}

async function stateOf(folder: string) {
  const { files } = wikiAt(folder);
  const formatted = await Promise.all(
    files.map(async (file) => ((await formatContentFile(file)) === file.text ? [] : file.path)),
  );
  const problems = readContent(files).problems.map((problem) => formatProblem(problem, 'content').split('\n')[0]);
  return { files, problems, unformatted: formatted.flat() };
}

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

test.each([
  ['no kind', []],
  ['an unknown kind', ['plac']],
  ['an unknown flag', ['place', '--nam', 'Attic']],
  ['a flag without its value', ['place', '--name', '--id', 'attic']],
  ['missing flags', ['place', '--name', 'Attic']],
  ['an unknown source', ['place', '--name', 'Attic', '--reveal', 'premise', '--source', 'river-pots']],
  [
    'an unknown place in a source',
    ['place', '--name', 'Attic', '--reveal', 'premise', '--source', 'river-post', '--place', 'front-pag'],
  ],
  ['an unknown scene', ['place', '--name', 'Attic', '--reveal', 's9', '--source', 'river-post']],
  ['an id that is there', ['place', '--name', 'Attic', '--id', 'landing', ...premise]],
  ['an id of another page', ['work', '--name', 'Versions', '--id', 'versions', '--type', 'remake', ...premise]],
  ['an id that is none', ['place', '--name', 'Attic', '--id', 'The Attic', ...premise]],
  ['a value out of range', ['work', '--name', 'The Ford', '--type', 'remake', '--year', '19999', ...premise]],
  ['a value that is no choice', ['motif', '--name', 'Fog', '--type', 'team', ...premise]],
  ['no value of a claim', ['claim', '--in', 'characters/mira', '--label', 'Age', '--kind', 'fact', ...premise]],
  [
    'an amount of nothing',
    ['claim', '--in', 'characters/mira', '--label', 'Age', '--kind', 'fact', '--duration-amount', '11', ...premise],
  ],
  [
    'a claim that is there',
    [
      'claim',
      '--in',
      'film/the-last-ferry',
      '--label',
      'Release date',
      '--id',
      'release-date',
      '--kind',
      'fact',
      '--date',
      '1975',
      ...premise,
    ],
  ],
  [
    'a source that is new and is not',
    [
      'review',
      '--title',
      'A',
      '--outlet',
      'B',
      '--reviewer',
      'C',
      '--reveal',
      'premise',
      '--source',
      'river-post',
      '--source-kind',
      'blog',
    ],
  ],
  ['what the checks refuse', ['place', '--name', 'Attic', '--body', 'Above [all](place:sky).', ...premise]],
])('refused, and nothing is written: %s', async (_, args) => {
  const folder = contentFolder(ferryFiles);
  const message = await makeNew([...args, '--content', folder], nobody).then(
    () => 'nothing was refused',
    (error: Error) => error.message.replaceAll(folder, 'content'),
  );
  expect(message).toMatchSnapshot();
  expect(wikiAt(folder).files).toEqual(wikiAt(contentFolder(ferryFiles)).files);
});

test('a file that appears meanwhile is not overwritten', async () => {
  const folder = contentFolder(ferryFiles);
  const person = terminalWith([
    ['Name', `Attic${keys.enter}`],
    ['Id', keys.enter],
    ['Reveal', keys.enter],
    ['Body', keys.enter],
    ['Source', `${keys.space}${keys.enter}`],
  ]);
  person.output?.once('data', () => writeFileSync(join(folder, 'places/attic.json'), 'mine'));
  await expect(makeNew(['place', '--content', folder], person)).rejects.toThrow('EEXIST');
  expect(readFileSync(join(folder, 'places/attic.json'), 'utf8')).toBe('mine');
});

test('a person is asked what a place needs, with the choices of this wiki', async () => {
  const folder = contentFolder(ferryFiles);
  const person = terminalWith([
    ['Name', `The attic${keys.enter}`],
    ['Id', keys.enter],
    ['Reveal', `${keys.down}${keys.enter}`],
    ['Body', `Above [the landing](place:landing).${keys.enter}`],
    ['Source', `${keys.down}${keys.down}${keys.space}${keys.enter}`],
  ]);
  await makeNew(['place', '--content', folder], person);
  const { shown, left } = person.seen();
  expect({
    left,
    choices: ['premise', 's3', 'kino-notes', 'river-post#front-page'].filter((word) => !shown.includes(word)),
  }).toEqual({ left: 0, choices: [] });
  expect(JSON.parse(readFileSync(join(folder, 'places/the-attic.json'), 'utf8'))).toMatchInlineSnapshot(`
    {
      "body": [
        {
          "id": "lead",
          "paragraphs": [
            {
              "reveal": "s1",
              "text": "Above [the landing](place:landing).[^river-post#front-page]",
            },
          ],
          "reveal": "s1",
        },
      ],
      "id": "the-attic",
      "name": {
        "sources": [
          {
            "place": "front-page",
            "source": "river-post",
          },
        ],
        "text": "The attic",
      },
      "reveal": "s1",
    }
  `);
  expect((await stateOf(folder)).problems).toEqual([]);
});

test('a person is asked for a claim what kind of value it has, and only about that', async () => {
  const folder = contentFolder(ferryFiles);
  const person = terminalWith([
    ['What is new', `claim${keys.enter}`],
    ['statement is about', `mira${keys.enter}`],
    ['Label', `Age${keys.enter}`],
    ['Id', keys.enter],
    ['Reveal', keys.enter],
    ['Kind', keys.enter],
    ['Kind of value', `${keys.down}${keys.down}${keys.enter}`],
    ['Duration amount', `eleven${keys.enter}`],
    ['expected a number', `\b\b\b\b\b\b11${keys.enter}`],
    ['Duration unit', `${keys.down.repeat(5)}${keys.enter}`],
    ['Source', `${keys.space}${keys.enter}`],
  ]);
  await makeNew(['--content', folder], person);
  expect(person.seen().left).toBe(0);
  const { claims } = JSON.parse(readFileSync(join(folder, 'characters/mira.json'), 'utf8')) as { claims: unknown };
  expect(claims).toMatchInlineSnapshot(`
    [
      {
        "id": "age",
        "kind": "fact",
        "label": "Age",
        "reveal": "premise",
        "values": [
          {
            "duration": {
              "amount": 11,
              "unit": "year",
            },
            "reveal": "premise",
            "sources": [
              {
                "source": "kino-notes",
              },
            ],
          },
        ],
      },
    ]
  `);
});

test('whoever gives up writes nothing', async () => {
  const folder = contentFolder(ferryFiles);
  const person = terminalWith([
    ['Name', `Attic${keys.enter}`],
    ['Id', keys.enter],
    ['Reveal', keys.giveUp],
  ]);
  await expect(makeNew(['place', '--content', folder], person)).rejects.toThrow(Cancelled);
  expect(wikiAt(folder).files).toEqual(wikiAt(contentFolder(ferryFiles)).files);
});

test('with flags, a person is asked only for what is missing', async () => {
  const folder = contentFolder(ferryFiles);
  const person = terminalWith([['Reveal', keys.enter]]);
  await makeNew(['place', '--name', 'Attic', '--source', 'river-post', '--content', folder], person);
  expect(person.seen().left).toBe(0);
  expect(existsSync(join(folder, 'places/attic.json'))).toBe(true);
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
