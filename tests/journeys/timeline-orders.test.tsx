import { linkTitle } from '#entities/neutral-name.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { frame, herringDay, oilBoat, onTheQuay, sceneName, scenesAt, shownScenes, slices } from './timeline.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;
const orders = () => within(screen.getByRole('group', { name: 'Order' }));

test('in story order every scene is listed once, with its number', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const numbers = shownScenes().map((item) => Number(/^\d+(?=Scene)/.exec(words(item))?.[0]));
  expect(numbers).toEqual(scenesAt(last).map(({ number }) => number));
  // Numbers follow the screen order, which opens with two scenes from the end of the story.
  expect(numbers).toEqual([3, 4, 5, 6, 7, 10, 9, 8, 11, 12, 2, 1]);
  // The number is visible; screen readers get a neutral name, with the position in the list.
  expect(screen.getByText('Scene 10, 6 of 12').className).toContain('hidden');
});

test('in screen order the scene of the frame comes first and again last', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline');
  await press(orders().getByRole('link', { name: 'Screen order' }));
  expect(where()).toBe('/full/timeline?order=screen');
  expect(orders().getByRole('link', { name: 'Screen order' }).getAttribute('aria-current')).toBe('true');
  const positions = scenesAt(last)
    .flatMap(({ page, screen: shown }) => shown.map((at) => ({ ...at, title: linkTitle(page) })))
    .toSorted((a, b) => a.position - b.position);
  const byPart = Array.from({ length: last }, (_, part): [string, string[]] => [
    `Part ${part + 1}`,
    positions.filter((at) => at.part === part + 1).map(({ title }) => title),
  ]);
  expect(slices()).toEqual(byPart.filter(([, titles]) => titles.length > 0));
  expect(slices().flatMap(([part, titles]) => titles.filter((title) => title === frame).map(() => part))).toEqual([
    'Part 1',
    'Part 3',
  ]);

  await press(orders().getByRole('link', { name: 'Story order' }));
  expect(where()).toBe('/full/timeline');
});

test('in screen order, scenes that are known but not reached come last', async () => {
  await openWiki('/timeline?order=screen');
  expect(slices()).toEqual([['Known, but not yet shown on screen', [oilBoat, onTheQuay, herringDay]]]);
});

test('at part 1 the frame is shown once, without its title', async () => {
  watched(1);
  await openWiki('/timeline?order=screen');
  const [first, unreached] = slices();
  expect(first?.[0]).toBe('Part 1');
  expect(first?.[1]).toEqual([
    'Scene 1',
    sceneName('s12', 1),
    oilBoat,
    onTheQuay,
    sceneName('s9', 1),
    sceneName('s2', 1),
  ]);
  expect(unreached).toEqual(['Known, but not yet shown on screen', [herringDay]]);
  expect(screen.getByRole('main').textContent).not.toContain(frame);
});

test('in story order, headings show the time of the story and the part that shows it', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const headings = slices().map(([text]) => text);
  expect(headings.at(0)).toBe('The past, shown in part 1');
  expect(headings.slice(-2)).toEqual(['The past, shown in part 3', 'The present day, shown in part 1']);
  expect(slices().flatMap(([, scenes]) => scenes)).toEqual(scenesAt(last).map(({ page }) => page.title));
});

test('a scene shows its positions in both orders only if they differ', async () => {
  watched(last);
  await openWiki('/full/timeline?order=screen');
  const saysBoth = shownScenes().flatMap((item) => within(item).queryAllByText(/^Shown /));
  expect(saysBoth.map(words)).toEqual([
    'Shown twice, 1st and 13th, out of story order',
    'Shown 2nd, out of story order',
    'Shown 8th, out of story order',
    'Shown 9th, out of story order',
    'Shown twice, 1st and 13th, out of story order',
  ]);
});

test('at part 1 the frame is out of order, and nothing reveals that it is shown again', async () => {
  watched(1);
  await openWiki('/timeline?order=screen');
  const place = screen.getByText('Shown 1st, out of story order');
  expect(place.closest('article')?.textContent).not.toContain('twice');
});
