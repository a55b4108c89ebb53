import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPrerendered, openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { feelings, narrative, points, pointsOf, rows, storyCurve } from './timeline-charts.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test('the charts of a part show nothing of later ones', async () => {
  watched(1);
  await openWiki('/timeline');
  expect(pointsOf(storyCurve)).toContainEqual(['Scene 1, 1st scene shown, part 1', '/timeline/s6']);
  expect(screen.getByRole('main').innerHTML).not.toMatch(/daughter|marker-two|\/s4\b|pak-chil-bok/);
});

test('the axes of a part extend to the number of scenes shown', async () => {
  watched(1);
  await openWiki('/timeline');
  // The six scenes that were shown, by story position.
  expect(rows(storyCurve).map(({ cells }) => cells[1])).toEqual(['6', '5', '1', '2', '3', '4']);
  // A scene of the premise is between them, without a number.
  expect(pointsOf(narrative).map(([label]) => label?.split(' (')[0])).toEqual([
    'Scene 3: The oil boat',
    'Scene 4: The harbour counts',
    'Scene 5: A basket, in view of marker-one',
    'Scene 6: Supper facing marker-one',
    'Herring day',
    'Scene 2: Keys for the tower of marker-one',
    'Scene 1',
  ]);
});

test('before watching, when fewer than six scenes are known, there are no charts, and no links to them', async () => {
  await openWiki('/timeline');
  for (const chart of [storyCurve, narrative, feelings])
    expect(screen.queryByRole('figure', { name: chart })).toBeNull();
  expect(screen.queryByRole('navigation', { name: 'On this page' })).toBeNull();
  expect(screen.getByRole('region', { name: 'The scenes' })).toBeDefined();
});

test('the page links to its charts', async () => {
  watched(1);
  await openWiki('/timeline');
  const ways = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(ways.map((link) => [words(link), link.getAttribute('href')])).toEqual([
    ['Screen and story', '/timeline#story-curve'],
    ['The scenes', '/timeline#scenes'],
    ['Who meets whom', '/timeline#narrative'],
    ['What viewers felt', '/timeline#feelings'],
  ]);
});

test('the charts are prerendered, and hydrate without changes', async () => {
  watched(last);
  await openPrerendered('/full/timeline');
  expect(points(storyCurve).length).toBe(13);
  expect(points(narrative).length).toBe(12);
  expect(points(feelings).length).toBeGreaterThan(10);
});
