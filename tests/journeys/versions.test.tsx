import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, watched } from './open-wiki.tsx';
import { main, pageHeading, section, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const table = () => screen.getByRole('table', { name: 'Versions side by side' });

/** Returns the rows of the table, each as the texts of its cells. */
const rows = () =>
  within(table())
    .getAllByRole('row')
    .map((row) => [...row.children].map(words));

test('the versions are side by side: a column for each, with dashes for what is not known', async () => {
  await openWiki('/works/versions');
  expect(await pageHeading('Versions')).toBeDefined();
  expect(rows()).toEqual([
    ['Compared', 'Nine Turns of the Lamp 등불 아홉 바퀴', 'Nueve vueltas'],
    [
      'First shown',
      '3 May 1998 1998년 5월 3일Sources differ for “First shown”',
      'October 201112 January 2012Sources differ for “First shown”',
    ],
    ['Length', '97 minutes', '–not known'],
  ]);
  expect(within(table()).getAllByRole('columnheader').length).toBe(3);
  expect(within(table()).getAllByRole('rowheader').map(words)).toEqual(['First shown', 'Length']);
  expect(screen.getByRole('region', { name: 'Versions side by side' }).tabIndex).toBe(0);
});

test('how versions end is shown at the end, and so are versions of which only that is known', async () => {
  watched(lanternRoom.last);
  await openWiki('/full/works/versions');
  const [head, ...others] = rows();
  expect(head).toContain('Low Water 썰물');
  expect(others.map(([row]) => row)).toEqual(['First shown', 'Length', 'How it ends']);
});

test('a disagreement leads to all values, on the page of the version', async () => {
  const { press, where } = await openWiki('/works/versions');
  const [, second] = within(table()).getAllByRole('link', { name: /^Sources differ/ });
  await press(second ?? main());
  await pageHeading('Nueve vueltas');
  expect(where()).toBe('/works/nueve-vueltas#claim--release');
});

test('the list of works and the page of the film link to the versions', async () => {
  const wiki = await openWiki('/works');
  await wiki.press(within(main()).getByRole('link', { name: 'All versions side by side' }));
  await pageHeading('Versions');
  expect(wiki.where()).toBe('/works/versions');
  wiki.unmount();
  await openWiki('/film');
  expect(within(section('Later versions')).getByRole('link', { name: 'All versions side by side' })).toBeDefined();
});
