import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { chart, ratings, table, tickets, who } from './charts.ts';
import { openPrerendered, openWiki } from './open-wiki.tsx';
import { links, words } from './reading.ts';

test('ratings are compared in percent, with votes; missing votes are stated', async () => {
  await openWiki('/reviews');
  expect(table(ratings)).toEqual(
    expect.arrayContaining([
      ['The Long Reel', 'The Long Reel', '★★★¾☆3.75 of 5', '75%', 'one voice'],
      ['Fern', 'Gull Notes', 'Nine on a scale of 109 of 10', '90%', 'one voice'],
      ['Score by users of the Reel Almanac', 'The Reel Almanac, data sheet', '8.4 of 10', '84%', '1,445'],
      ['Score on a message board, as reported', 'Encyclopedia of the Coast, article', '8.83', 'not given', 'not given'],
      ['Oswin', 'Two chairs before the lamp', 'none', '', 'one voice'],
    ]),
  );
  // Screen readers get the number, not the stars.
  for (const stars of within(chart(ratings)).getAllByText('★★★¾☆')) {
    expect(stars.getAttribute('aria-hidden')).toBe('true');
  }
  const [drawing] = within(chart(ratings)).getAllByRole('list');
  const rows = [...(drawing?.children ?? [])].map(words);
  expect(rows).toEqual([
    '90%FernNine on a scale of 109 of 10',
    '84%Score by users of the Reel Almanac1,445 votes',
    '80%Score by readers of the Harbour Leaf12 votes',
    '75%The Long Reel★★★¾☆3.75 of 5',
    '66.7%Juniper★★☆2 of 3',
  ]);
  expect(words(drawing?.nextElementSibling)).toBe('3 more, without a share, in the table.');
  expect(links(chart(ratings))).toEqual(
    expect.arrayContaining([
      ['Fern', '/reviews/gull-notes'],
      ['The Reel Almanac, data sheet', '/sources/reel-almanac'],
    ]),
  );
});

test.each([
  ['/characters', who],
  ['/film', tickets],
  ['/reviews', ratings],
])('on %s the chart is prerendered, with a sentence and a table', async (address, name) => {
  await openPrerendered(address);
  const sentence = [...(chart(name).querySelector('figcaption')?.children ?? [])].map(words).at(-1);
  expect(sentence).toMatch(/\d/);
  expect(table(name).length).toBeGreaterThan(1);
});
