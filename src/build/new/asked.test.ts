import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '#tests/fixtures/content-folder.ts';
import { ferryFiles } from '#tests/fixtures/content.ts';
import { stateOf } from '#tests/fixtures/made-new.ts';
import { keys, terminalWith } from '#tests/fixtures/typing-person.ts';
import { wikiAt } from '../wiki-at-hand.ts';
import { Cancelled } from './answer.ts';
import { makeNew } from './new-command.ts';

// `npm run new` with a person who answers.

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
