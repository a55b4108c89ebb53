import { linkTitle } from '#entities/neutral-name.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { links, nameOf, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';
import { frame, herringDay, oilBoat, onTheQuay, sceneCount, scenesAt, shownScenes } from './timeline.ts';

const { last } = lanternRoom;

test('before watching, the timeline has the three scenes of the premise and no other', async () => {
  await openWiki('/timeline');
  expect(shownScenes().flatMap((scene) => links(within(scene).getByRole('heading', { level: 3 })))).toEqual([
    [oilBoat, '/timeline/s1'],
    [onTheQuay, '/timeline/s7'],
    [herringDay, '/timeline/s8'],
  ]);
  expect(sceneCount()).toBe('3 scenes');
});

test('only scenes of the present day are marked as such', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const marked = shownScenes()
    .filter((item) => within(item).queryByText('Present day'))
    .map((item) => words(within(item).getByRole('heading')));
  const present = scenesAt(last).filter(({ thread }) => thread === 'present');
  expect(marked).toEqual(present.map(({ page }) => page.title));
  expect(marked).toContain(frame);
});

test('a scene shows its place, who is on screen and what viewers felt', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const counting = scenesAt(last).find(({ page }) => page.path === '/timeline/s7');
  if (!counting?.place) throw new Error('the scene has no place');
  const [item] = shownScenes().filter((each) => within(each).queryByRole('link', { name: linkTitle(counting.page) }));
  if (!item) throw new Error('the timeline does not list the scene');
  expect(within(item).getAllByRole('definition').map(words)).toEqual([
    nameOf(counting.place),
    ...counting.characters.map(({ title }) => title),
  ]);
  expect(within(item).getAllByRole('listitem').map(words)).toEqual(counting.reactions);
  expect(words(item)).toContain(plainText(counting.summary));
});

test('focusing a scene announces its number and its position in the list', async () => {
  const { unmount } = await openWiki('/timeline');
  // Not reached yet: nothing reveals its number.
  expect(screen.getByRole('link', { name: herringDay, description: '3 of 3' })).toBeTruthy();
  unmount();
  watched(1);
  await openWiki('/timeline?order=screen');
  expect(screen.getByRole('link', { name: oilBoat, description: 'Scene 3, 3 of 7' })).toBeTruthy();
  // Its neutral name already contains its number.
  expect(screen.getByRole('link', { name: 'Scene 1', description: '1 of 7' })).toBeTruthy();
});

test('each character of a scene has an emblem, a name, and a link to their page', async () => {
  await openWiki('/timeline');
  const { characters } = lanternRoom.page(0, '/timeline', 'timeline');
  const [scene] = shownScenes();
  const link = within(scene ?? document.body)
    .getAllByRole('link', { name: 'Baek Mu-jin' })
    .at(-1);
  expect(link?.getAttribute('href')).toBe('/characters/baek-mu-jin');
  const drawn = link?.querySelector('use')?.getAttribute('href') ?? '';
  expect(document.querySelector(`${drawn} .emblem-${characters[0]?.emblem?.colour}`)).not.toBeNull();
});
