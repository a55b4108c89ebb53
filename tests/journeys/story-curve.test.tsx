import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { drawing, figure, points, pointsOf, rows, storyCurve, timelineOf } from './timeline-charts.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

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
  // The table behind it has the same content, in the same order, with the place of each scene among those shown.
  const inStory = [...new Set(expected.map(({ event }) => event))].toSorted((a, b) => a - b);
  expect(rows(storyCurve)).toEqual(
    expected.map(({ event, position, part: shownIn }) => ({
      cells: [
        String(position),
        String(inStory.indexOf(event) + 1),
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
  expect(words(figure(storyCurve))).toContain(
    '12 scenes, one of them shown twice, in the order of the film (above) and of the story (below), joined by threads',
  );
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

test('the threads of another time than the main one stand out, and only they', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const { events, charts } = timelineOf(last);
  const isApart = points(storyCurve).map((point) => point.querySelector('.story-curve-apart') !== null);
  expect(isApart).toEqual(charts?.storyCurve?.points.map(({ event }) => events[event]?.thread === 'present'));
  const legend = within(figure(storyCurve)).getAllByRole('listitem');
  expect(legend.map((entry) => [words(entry), entry.querySelector('.story-curve-apart') !== null])).toEqual([
    ['Past', false],
    ['Present day', true],
  ]);
});

test('the numbers of the parts stand above the ribbon, and each ribbon has its name', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const texts = [...drawing(storyCurve).querySelectorAll('text')].map(words);
  expect(texts).toEqual(['Part 1', '2', '3', 'On screen', 'In the story']);
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

test('all points are one Tab stop, to which Tab returns where the reader left it', async () => {
  watched(last);
  const { user } = await openWiki('/full/timeline');
  const [first, , third] = points(storyCurve);
  for (let presses = 0; presses < 40 && document.activeElement !== first; presses++) await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(third);
  await user.tab();
  // The line below, which links to the same scene.
  expect(document.activeElement?.closest('#story-curve-end')).not.toBeNull();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(third);
  await user.tab({ shift: true });
  expect(words(document.activeElement)).toBe('Skip the chart');
});

test('a link before the points skips them, for readers without scripts too', async () => {
  watched(last);
  const { press } = await openWiki('/full/timeline?character=baek-mu-jin');
  await press(within(figure(storyCurve)).getByRole('link', { name: 'Skip the chart' }));
  expect(document.activeElement?.id).toBe('story-curve-end');
  // Links within the page keep the filter.
  expect(screen.getByRole('link', { name: /^Remove filter: Baek Mu-jin/ })).toBeDefined();
});
