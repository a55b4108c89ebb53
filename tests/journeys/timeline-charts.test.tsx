import { linkTitle } from '#entities/neutral-name.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { linkKey } from '#wiki/link-key.ts';
import { openPrerendered, openWiki, watched } from './open-wiki.tsx';
import { lanternRoom } from './wikis.ts';
import { words } from './reading.ts';

const storyCurve = 'How the film tells the story';
const narrative = 'Who meets whom';
const feelings = 'What viewers felt along the film';

const figure = (title: string) => screen.getByRole('figure', { name: title });
const drawing = (title: string) => within(figure(title)).getByRole('group', { name: title });
const last = lanternRoom.last;

/** Returns the points of a chart, with their names. */
const points = (title: string) => [...drawing(title).querySelectorAll<SVGAElement>('a[data-point]')];
const pointsOf = (title: string) =>
  points(title).map((point) => [point.getAttribute('aria-label') ?? '', point.getAttribute('href') ?? '']);

/** Returns the rows of the table behind a chart, and the targets of each row's links. */
const rows = (title: string) =>
  [...figure(title).querySelectorAll('tbody tr')].map((row) => ({
    cells: [...row.children].map(words),
    links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  }));

/** Returns the timeline's content at a part, with names and charts. */
function timelineOf(part: number) {
  const page = lanternRoom.page(part, '/timeline', 'timeline');
  const name = (event: number) => {
    const { number, page: link } = page.events[event] ?? { page: { title: '' } };
    const title = linkTitle(link);
    const neutral = number === undefined ? title : `Scene ${number}`;
    return title === neutral ? neutral : `${neutral}: ${title}`;
  };
  const at = (event: number, showing = 0) => page.events[event]?.screen[showing] ?? { position: 0, part: 0 };
  return { ...page, name, at, pathOf: (event: number) => page.events[event]?.page.path ?? '' };
}

const series = (names: string[]) => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');

const ordinal = /(\d+)(?:st|nd|rd|th)/;

test.each([
  ['', 2],
  ['/full', last],
])('the story curve of %s/timeline at part %i: a point for each showing links to its scene', async (edition, part) => {
  watched(part);
  await openWiki(`${edition}/timeline`);
  const { charts, name, at, pathOf, events } = timelineOf(part);
  const expected = charts?.storyCurve?.points.map(({ event, showing }) => ({ event, ...at(event, showing) })) ?? [];
  expect(expected.length).toBe(events.flatMap(({ screen: shown }) => shown).length);
  const named = pointsOf(storyCurve);
  expect(named.map(([label, href]) => [label?.replace(ordinal, '$1'), href])).toEqual(
    expected.map(({ event, position, part: shownIn }) => [
      `${name(event)}, ${position} scene shown, part ${shownIn}`,
      `${edition}${pathOf(event)}`,
    ]),
  );
  // The table behind it has the same content, in the same order.
  expect(rows(storyCurve)).toEqual(
    expected.map(({ event, position, part: shownIn }) => ({
      cells: [
        String(position),
        String(shownIn),
        name(event),
        events[event]?.thread === 'present' ? 'Present day' : 'Past',
      ],
      links: [`${edition}${pathOf(event)}`],
    })),
  );
});

test('the frame is at the beginning and the end of the story curve, and its sentence says so', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const labels = pointsOf(storyCurve).map(([label]) => label);
  expect(labels).toContain('Scene 1: The daughter looks out to marker-three, 1st scene shown, part 1');
  expect(labels).toContain('Scene 1: The daughter looks out to marker-three, 13th scene shown, part 3');
  expect(words(figure(storyCurve))).toContain('12 scenes, one of them shown twice, from left to right');
});

test('the charts of a part show nothing of later ones', async () => {
  watched(1);
  await openWiki('/timeline');
  expect(pointsOf(storyCurve)).toContainEqual(['Scene 1, 1st scene shown, part 1', '/timeline/s6']);
  expect(screen.getByRole('main').innerHTML).not.toMatch(/daughter|marker-two|\/s4\b|pak-chil-bok/);
});

test('the axes of a part extend to the number of scenes shown', async () => {
  watched(1);
  await openWiki('/timeline');
  const numbers = (title: string) =>
    [...drawing(title).querySelectorAll('[aria-hidden] text')].map(words).filter((text) => /^\d+$/.test(text));
  // The six scenes that were shown, by story position; the parts have numbers from the second on.
  expect(numbers(storyCurve)).toEqual(['1', '2', '3', '4', '5', '6']);
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
  expect(numbers(narrative)).toEqual(['3', '4', '5', '6', '2', '1']);
});

test('before watching, there is no chart of the screen order, only of who meets whom', async () => {
  await openWiki('/timeline');
  expect(screen.queryByRole('figure', { name: storyCurve })).toBeNull();
  expect(screen.queryByRole('figure', { name: feelings })).toBeNull();
  expect(pointsOf(narrative)).toHaveLength(3);
  expect(pointsOf(narrative).filter(([label]) => label?.startsWith('Scene'))).toEqual([]);
  expect([...drawing(narrative).querySelectorAll('text')].map(words)).not.toContain('Scene');
  const ways = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(ways.map((link) => [words(link), link.getAttribute('href')])).toEqual([
    ['The scenes', '/timeline#scenes'],
    ['Who meets whom', '/timeline#narrative'],
  ]);
});

test('the narrative chart: the point of each scene names who is there', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const { charts, name, pathOf, events, characters } = timelineOf(last);
  const drawn = charts?.narrative?.lines.map(({ character }) => characters[character]) ?? [];
  const there = (event: number) => {
    const keys = events[event]?.characters.map(linkKey) ?? [];
    return drawn.flatMap((character) => (character && keys.includes(linkKey(character)) ? [character] : []));
  };
  const scenes = charts?.narrative?.points.map(({ event }) => event) ?? [];
  expect(scenes).toEqual(events.flatMap((event, at) => (event.characters.length > 0 ? [at] : [])));
  expect(pointsOf(narrative)).toEqual(
    scenes.map((event) => [
      `${name(event)} (${series(there(event).map(({ title }) => title))})`,
      `/full${pathOf(event)}`,
    ]),
  );
  expect(rows(narrative).map(({ links }) => links)).toEqual(
    scenes.map((event) => [
      `/full${pathOf(event)}`,
      ...there(event).map(({ path, hash }) => `/full${path}${hash ?? ''}`),
    ]),
  );
});

test('a name in the narrative chart filters the list by that character, and clears the filter again', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline?order=screen&thread=past');
  const name = () => within(drawing(narrative)).getByRole('link', { name: 'Filter scenes: Cha Tae-su' });
  expect(name().getAttribute('href')).toBe('/full/timeline?order=screen&thread=past&character=cha-tae-su');
  await press(name());
  expect(where()).toBe('/full/timeline?order=screen&thread=past&character=cha-tae-su');
  expect(screen.getByRole('status').textContent).toMatch(/^\d+ of \d+ scenes$/);
  expect(words(figure(narrative))).toContain('The list shows only scenes with Cha Tae-su.');
  const chosen = within(drawing(narrative)).getByRole('link', { current: true });
  expect(chosen.getAttribute('aria-label')).toBe('Remove filter: Cha Tae-su');
  await press(chosen);
  expect(where()).toBe('/full/timeline?order=screen&thread=past');
});

test('laughter and tears: the point of each feeling at a scene names who felt it', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const { charts, name, at, pathOf } = timelineOf(last);
  const { points: felt = [], rows: kinds = [], voices = [] } = charts?.feelings ?? {};
  const expected = felt.map(({ event, showing, row, voices: by }) => ({
    ...at(event, showing),
    name: name(event),
    path: `/full${pathOf(event)}`,
    reaction: kinds[row]?.reaction ?? '',
    by: by.flatMap((voice) => voices[voice] ?? []),
  }));
  expect(expected.length).toBeGreaterThan(2);
  const all = expected.map(({ name: scene, reaction, by, path }) => [
    `${scene}: ${reaction}, ${series(by.map((voice) => voice.name))}`,
    path,
  ]);
  expect(new Set(pointsOf(feelings).map(String))).toEqual(new Set(all.map(String)));
  expect(rows(feelings)).toEqual(
    expected.flatMap(({ position, name: scene, path, reaction, by }) =>
      by.map((voice) => ({
        cells: [String(position), scene, reaction, voice.name, words(titleOf(voice.source))],
        links: [path, `/full${voice.source.path}${voice.source.hash ?? ''}`],
      })),
    ),
  );
});

function titleOf({ title, original }: { title: string; original?: { text: string } }): Element {
  const text = document.createElement('p');
  text.textContent = original ? `${title} ${original.text}` : title;
  return text;
}

test('the name of a feeling filters the list by that feeling, and clears the filter again', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline?character=baek-mu-jin');
  await press(within(drawing(feelings)).getByRole('link', { name: 'Only scenes with tears' }));
  expect(where()).toBe('/full/timeline?character=baek-mu-jin&reaction=tears');
  expect(words(figure(feelings))).toContain('The list shows only scenes with tears.');
  await press(within(drawing(feelings)).getByRole('link', { name: 'Show all scenes, not only those with tears' }));
  expect(where()).toBe('/full/timeline?character=baek-mu-jin');
});

test('a point opens the page of its scene', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline');
  const [dark] = points(storyCurve).filter((point) => point.getAttribute('aria-label')?.startsWith('Scene 8: '));
  if (!dark) throw new Error('scene 8 has no point');
  await press(dark);
  expect(where()).toBe('/full/timeline/s4');
  expect(words(await screen.findByRole('heading', { level: 1 }))).toBe(lanternRoom.title(last, '/timeline/s4'));
});

test('by keyboard: arrow keys move from point to point, and the line below names the current one', async () => {
  watched(last);
  const { user } = await openWiki('/full/timeline');
  const [first, second] = points(storyCurve);
  const focused = () => document.activeElement?.getAttribute('aria-label');
  const line = () => words(figure(storyCurve).querySelector('#story-curve-end'));
  expect(line()).toBe('Every point is a scene; choose one to open it.');
  for (let presses = 0; presses < 40 && document.activeElement !== first; presses++) await user.tab();
  expect(document.activeElement).toBe(first);
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe(second?.getAttribute('aria-label'));
  expect(line()).toBe(focused());
  await user.keyboard('{End}');
  expect(focused()).toBe(points(storyCurve).at(-1)?.getAttribute('aria-label'));
  await user.keyboard('{ArrowRight}{Home}{ArrowLeft}');
  expect(document.activeElement).toBe(first);
});

test('Tab skips the points', async () => {
  watched(last);
  const { press } = await openWiki('/full/timeline?character=baek-mu-jin');
  await press(within(figure(storyCurve)).getByRole('link', { name: 'Skip the chart' }));
  expect(document.activeElement?.id).toBe('story-curve-end');
  // Links within the page keep the filter.
  expect(screen.getByRole('link', { name: /^Remove filter: Baek Mu-jin/ })).toBeDefined();
});

test('the charts are prerendered, and hydrate without changes', async () => {
  watched(last);
  await openPrerendered('/full/timeline');
  expect(points(storyCurve).length).toBe(13);
  expect(points(narrative).length).toBe(12);
  expect(points(feelings).length).toBeGreaterThan(10);
});
