import { expect, test } from 'vitest';
import { contentFolder } from '#tests/fixtures/content-folder.ts';
import { ferryFiles } from '#tests/fixtures/content.ts';
import { nobody, premise } from '#tests/fixtures/made-new.ts';
import { wikiAt } from '../wiki-at-hand.ts';
import { makeNew } from './new-command.ts';

// What `npm run new` refuses, and how it says so.

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
