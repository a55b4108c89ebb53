import { pageTitle } from '#entities/page-words.ts';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { type Edition, pageAddress } from '#wiki/addresses.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { fact, items, lead, section, words } from './reading.ts';
import { serve } from './server.ts';
import { lanternRoom } from './wikis.ts';

// The same app, with the content of another film: nothing in it knows of the film of this repository.
beforeEach(() => serve(lanternRoom));

const { last } = lanternRoom;
const title = () => words(screen.getByRole('heading', { level: 1 }));

test('another film has its own name, its own titles in two scripts and its own way in', async () => {
  await openWiki('/');
  expect(title()).toBe('등불 아홉 바퀴 Nine Turns of the Lamp');
  expect(within(screen.getByRole('heading', { level: 1 })).getByText('등불 아홉 바퀴').lang).toBe('ko');
  expect(document.title).toBe('Nine Turns of the Lamp · The Lantern Room');
  expect(within(screen.getByRole('banner')).getByRole('link', { name: 'The Lantern Room' })).toBeDefined();
  expect(words(screen.getByRole('region', { name: 'First visit' }))).toContain(
    'The Lantern Room shows nothing past the point you name. A part counts when you have finished it.',
  );
});

test('another film keeps the part under its own key, and takes no notice of that of Room 7', async () => {
  localStorage.setItem('room-7.part', '12');
  localStorage.setItem('room-7.boundaries', 'anything');
  const { press, where } = await openWiki('/');
  await press(screen.getByRole('button', { name: 'Not yet' }));
  expect(where()).toBe('/');
  expect(localStorage.getItem('lantern-room.part')).toBe('0');
  expect(localStorage.getItem('room-7.part')).toBe('12');
});

test('another film keeps its gate under its own key', async () => {
  const { press } = await openWiki('/full');
  await press(screen.getByRole('button', { name: 'Open it this once' }));
  expect(Object.keys(sessionStorage).filter((key) => key.endsWith('.gate'))).toEqual(['lantern-room.gate']);
});

test('another film has its own parts', async () => {
  watched(2, lanternRoom);
  const { press } = await openWiki('/about');
  await press(screen.getByRole('button', { name: 'Part 2 of 3 watched. Change how far you have watched' }));
  const panel = within(screen.getByRole('dialog'));
  expect(panel.getByRole('slider').getAttribute('max')).toBe('3');
  expect(
    await panel.findByText('Part 2 is over when: A skiff on open water, with the buoy marker-one behind it.'),
  ).toBeDefined();
});

test('a frame scene is shown twice, with a neutral name until the end', async () => {
  const scenes = () =>
    [...screen.getByRole('region', { name: 'The scenes' }).querySelectorAll('h2')].map((heading) => [
      words(heading),
      items(heading.closest('section') ?? heading).map((item) =>
        words(within(item).getByRole('heading', { level: 3 })),
      ),
    ]);
  watched(1, lanternRoom);
  const wiki = await openWiki('/timeline?order=screen');
  expect(scenes()).toEqual([['Part 1', ['Scene 1', 'The oil boat', 'Supper facing marker-one']]]);
  await goTo(wiki, '/timeline/s6');
  expect(title()).toBe('Scene 1');
  expect(lead().join(' ')).toContain('stops at a gap; outside lies the buoy marker-one.');
  wiki.unmount();

  watched(last, lanternRoom);
  const later = await openWiki('/full/timeline?order=screen');
  const daughter = 'The daughter looks out to marker-three';
  expect(scenes().map(([part, list]) => [part, list?.includes(daughter)])).toEqual([
    ['Part 1', true],
    ['Part 2', false],
    ['Part 3', true],
  ]);
  await goTo(later, '/full/timeline/s6');
  expect(title()).toBe(daughter);
});

test('a disagreement of three ranks opens from the preferred value to the one set aside', async () => {
  const { press } = await openWiki('/film');
  const box = screen.getByRole('complementary', { name: 'Nine Turns of the Lamp at a glance' });
  const answer = fact(box, 'Release date');
  expect(words(answer.firstElementChild)).toBe('3 May 1998 1998년 5월 3일');
  await press(within(answer).getByText('Sources differ: 3 values'));
  expect(items(answer).map((item) => words(item.firstElementChild))).toEqual([
    '3 May 1998 1998년 5월 3일 preferred',
    '13 May 1998',
    'May 1997 set aside',
  ]);
});

test('a review with two voices keeps both, one of them without a rating', async () => {
  watched(2, lanternRoom);
  await openWiki('/reviews/tidewater-projector');
  expect(words(section('What Juniper says'))).toMatch(/^What Juniper says#2 out of 3Juniper finds it a patient film/);
  expect(words(section('What Oswin says'))).toMatch(/^What Oswin says#no rating/);
});

test('a former address leads to the new one', async () => {
  const { where } = await openWiki('/characters/keeper-baek');
  expect(where()).toBe('/characters/baek-mu-jin');
  expect(title()).toBe('Baek Mu-jin 백무진');
});

test('a former address of the whole story leads to the new one there', async () => {
  watched(1, lanternRoom);
  const { press, where } = await openWiki('/full/characters/keeper-baek');
  await press(screen.getByRole('button', { name: 'Open it this once' }));
  expect(where()).toBe('/full/characters/baek-mu-jin');
  expect(title()).toBe('Baek Mu-jin 백무진');
});

const stands: [name: string, part: number, edition: Edition][] = [
  ['before watching', 0, 'careful'],
  ['at part 1', 1, 'careful'],
  ['at part 2', 2, 'careful'],
  ['in the whole story', last, 'full'],
];

test.each(stands)(
  'no page of another film, %s, says a word of this one or of what comes later',
  async (_, part, edition) => {
    watched(part, lanternRoom);
    const later = ['marker-one', 'marker-two', 'marker-three'].slice(part);
    const thisFilm = ['yong-gu', 'cell no. 7', 'room 7', 'room-7', '7번방', 'miracle in cell', 'ye-seung'];
    const wiki = await openWiki(edition === 'full' ? '/full/about' : '/about');
    const pages = lanternRoom.pages(part);
    for (const page of pages) {
      const { path } = page;
      await goTo(wiki, pageAddress(path, edition));
      expect(title(), path).toContain(pageTitle(page));
      // Everything counts: text, titles, addresses, labels.
      const said = `${document.title} ${document.documentElement.outerHTML}`.toLowerCase();
      expect(
        [...later, ...thisFilm].filter((word) => said.includes(word)),
        path,
      ).toEqual([]);
    }
    expect(pages.length).toBeGreaterThan(14);
  },
);
