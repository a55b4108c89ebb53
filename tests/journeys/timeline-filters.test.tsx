import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { linkKey } from '#wiki/link-key.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { items, pageHeading, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';
import { frame, sceneCount, sceneName, scenesAt, slices } from './timeline.ts';

const { last } = lanternRoom;
const filters = () => screen.getByRole('group', { name: 'Filters' });
const filter = (label: string) => within(filters()).getByRole('combobox', { name: label });

test('filters reduce the scenes, are in the address and can be cleared', async () => {
  watched(last);
  const { press, choose, where } = await openWiki('/full/timeline?order=screen');
  const all = scenesAt(last);
  expect(sceneCount()).toBe(`${all.length} scenes`);
  expect(screen.queryByRole('link', { name: 'Clear filters' })).toBeNull();

  await choose(filter('Character'), 'cha-tae-su');
  expect(where()).toBe('/full/timeline?order=screen&character=cha-tae-su');
  const his = all.filter(({ characters }) => characters.some(({ title }) => title === 'Cha Tae-su'));
  expect(sceneCount()).toBe(`${his.length} of ${all.length} scenes`);
  expect(new Set(slices().flatMap(([, scenes]) => scenes))).toEqual(new Set(his.map(({ page }) => page.title)));

  await choose(filter('Reaction'), 'doubt');
  expect(where()).toBe('/full/timeline?order=screen&character=cha-tae-su&reaction=doubt');
  const doubted = his.filter(({ reactions }) => reactions.includes('doubt'));
  expect(doubted.length).toBeLessThan(his.length);
  expect(sceneCount()).toBe(`${doubted.length} of ${all.length} scenes`);
  expect(slices().flatMap(([, scenes]) => scenes)).toContain(sceneName('s4'));

  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(where()).toBe('/full/timeline?order=screen');
  expect(sceneCount()).toBe(`${all.length} scenes`);
});

test('each active filter can be removed by itself', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline?character=cha-tae-su&reaction=doubt');
  const set = () => items(screen.getByRole('list', { name: 'Filters that are set' }).parentElement ?? document.body);
  expect(set().map(words)).toEqual(['Cha Tae-su ×', 'doubt ×']);
  await press(screen.getByRole('link', { name: 'Remove the filter Character: Cha Tae-su' }));
  expect(where()).toBe('/full/timeline?reaction=doubt');
  expect(set().map(words)).toEqual(['doubt ×']);
  expect(filter('Character')).toHaveProperty('value', '');
  expect(filter('Reaction')).toHaveProperty('value', 'doubt');
});

test('all filter changes are one step in the browser history', async () => {
  watched(last);
  const wiki = await openWiki('/full/characters');
  await goTo(wiki, '/full/timeline');
  await wiki.choose(filter('Place'), 'solme-point');
  await wiki.choose(filter('Time'), 'past');
  expect(wiki.where()).toBe('/full/timeline?place=solme-point&thread=past');
  await act(() => wiki.router.navigate(-1));
  await pageHeading('Characters');
  expect(wiki.where()).toBe('/full/characters');
});

test('filters without results say so and can be cleared', async () => {
  watched(last);
  const { press } = await openWiki(
    '/full/timeline?thread=present&character=noh-bun-i&place=solme-point&reaction=laughter',
  );
  expect(sceneCount()).toBe('No scene matches all filters. Clear one to see more.');
  expect(slices()).toEqual([]);
  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(slices().flatMap(([, scenes]) => scenes)).toContain(frame);
});

test('filters offer only what the part knows, and ignore unknown values', async () => {
  watched(1);
  const wiki = await openWiki('/timeline');
  const { characters, events } = lanternRoom.page(1, '/timeline', 'timeline');
  const offered = (label: string) => within(filter(label)).getAllByRole('option').map(words);
  // Each option shows its number of scenes.
  const having = (fits: (event: AppearanceData) => boolean) => events.filter(fits).length;
  expect(offered('Character')).toEqual([
    'Everyone',
    ...characters.map(({ title, ...link }) => {
      const scenes = having((event) => event.characters.some((character) => linkKey(character) === linkKey(link)));
      return `${title} (${scenes})`;
    }),
  ]);
  expect(offered('Character').join()).not.toContain('Pak Chil-bok');
  expect(offered('Reaction')).toEqual([
    'Any or none',
    ...[...new Set(events.flatMap(({ reactions }) => reactions))].map(
      (reaction) => `${reaction} (${having(({ reactions }) => reactions.includes(reaction))})`,
    ),
  ]);
  await goTo(wiki, '/timeline?character=pak-chil-bok&reaction=anger');
  expect(sceneCount()).toBe(`${events.length} scenes`);
});

test('three scenes have no filters', async () => {
  await openWiki('/timeline');
  expect(sceneCount()).toBe('3 scenes');
  expect(screen.queryByRole('group', { name: 'Filters' })).toBeNull();
});
