import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, watched } from './open-wiki.tsx';
import { pageHeading } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

/** Returns the picture of a figure, as its attributes say it. */
function picture(title: string) {
  const image = within(screen.getByRole('figure', { name: title })).getByRole('img');
  const said = (name: string) => image.getAttribute(name);
  const [width, height] = [Number(said('width')), Number(said('height'))];
  return { src: said('src'), alt: said('alt'), width, height, loading: said('loading'), decoding: said('decoding') };
}

function figures(): (string | null)[] {
  return screen
    .queryAllByRole('figure')
    .flatMap((figure) => (figure.matches('.drawing') ? figure.getAttribute('aria-label') : []));
}

test('each part of the plot has its drawing, loaded when it comes near the window', async () => {
  watched(1);
  const wiki = await openWiki('/film');
  expect(figures()).toEqual(['The light on the point']);
  const [, first] = lanternRoom.page(1, '/film', 'film').plot;
  expect(picture('The light on the point')).toEqual({
    src: first?.drawing?.src,
    alt: 'A lighthouse on a low rock at dusk, its lamp lit.',
    width: 320,
    height: 180,
    loading: 'lazy',
    decoding: 'async',
  });
  wiki.unmount();
  watched(last);
  await openWiki('/full/film');
  expect(figures()).toEqual(['The light on the point', 'A skiff at marker-two']);
});

test('the drawing at the head of a page is in the first view, and not lazy', async () => {
  watched(last);
  await openWiki('/full/motifs/paper-boat');
  expect(picture('A skiff at marker-two')).toMatchObject({ width: 320, height: 180, loading: null });
});

test('a scene without a drawing shows that of its part, once that may be shown', async () => {
  watched(1);
  const wiki = await openWiki('/timeline/s1');
  expect(figures()).toEqual(['The light on the point']);
  wiki.unmount();
  watched(last);
  await openWiki('/full/timeline/s5');
  expect(figures()).toEqual([]);
});

test('the latest look of a character comes first, and an earlier part does not know it', async () => {
  const box = () => screen.getByRole('complementary', { name: /at a glance$/ });
  const looks = () =>
    within(box())
      .getAllByRole('figure')
      .map((figure) => figure.getAttribute('aria-label'));
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  expect(looks()).toEqual(['The keeper']);
  wiki.unmount();
  watched(last);
  await openWiki('/full/characters/baek-mu-jin');
  expect(looks()).toEqual(['The keeper at marker-three', 'The keeper']);
  expect(picture('The keeper at marker-three')).toMatchObject({ width: 160, height: 160, loading: null });
});

test('a character without a portrait has the emblem, and the list the drawing of all', async () => {
  watched(1);
  const wiki = await openWiki('/characters/han-do-yeon');
  expect(figures()).toEqual([]);
  wiki.unmount();
  await openWiki('/characters');
  expect(figures()).toEqual(['The light on the point']);
});

test('an unknown address and a search without results have a drawing', async () => {
  const wiki = await openWiki('/characters/nobody');
  await pageHeading('Page not found');
  expect(picture('Fog')).toMatchObject({ alt: 'Nothing but fog, and a small light in it.', loading: null });
  wiki.unmount();
  await openWiki('/search?q=zzzzzzzz');
  expect(await screen.findByRole('figure', { name: 'Fog' })).toBeDefined();
});
