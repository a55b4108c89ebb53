import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import type { AppearanceView, PageLinkView } from '#wiki/views.ts';
import { readTimelineQuery, timelineChoices, timelineSearch } from './timeline-query.ts';
import { filterEvents, screenSlices, storySlices } from './timeline-slices.ts';

const page = (path: string): PageLinkView => ({ path: path as PagePath, title: path });
const keeper = page('/characters/keeper');
const clerk = page('/characters/clerk');
const tower = page('/places/tower');

function scene(number: number, more: Partial<AppearanceView>): AppearanceView {
  return {
    page: page(`/timeline/s${number}`),
    number,
    screen: [],
    thread: 'past',
    characters: [],
    reactions: [],
    summary: [],
    ...more,
  };
}

const on = (...positions: [position: number, part: number][]) =>
  positions.map(([position, part]) => ({ position, part: part as Part }));

const supper = scene(1, { screen: on([2, 1]), characters: [keeper], place: tower, reactions: ['tears'] });
const rowing = scene(2, { screen: on([3, 2]), characters: [keeper, clerk] });
const trial = scene(3, { screen: on([4, 2], [1, 1]), thread: 'present', characters: [clerk] });
const later = scene(4, {});
const events = [supper, rowing, trial, later];
const choices = timelineChoices(events, [keeper, clerk], [tower]);

test('story order keeps the order of the story', () => {
  expect(storySlices(events)).toEqual([{ heading: 'story', entries: events.map((event) => ({ event })) }]);
});

test('screen order lists a scene once for each position, by part, and last what was not reached', () => {
  expect(screenSlices(events)).toEqual([
    {
      heading: 1,
      entries: [
        { event: trial, position: 1 },
        { event: supper, position: 2 },
      ],
    },
    {
      heading: 2,
      entries: [
        { event: rowing, position: 3 },
        { event: trial, position: 4 },
      ],
    },
    { heading: 'unreached', entries: [{ event: later }] },
  ]);
});

test('neither order has a heading without scenes', () => {
  expect([storySlices([]), screenSlices([])]).toEqual([[], []]);
});

test.each([
  ['', [supper, rowing, trial, later]],
  ['character=keeper', [supper, rowing]],
  ['character=keeper&place=tower', [supper]],
  ['thread=present', [trial]],
  ['reaction=tears', [supper]],
  ['reaction=tears&thread=present', []],
  ['character=nobody&place=nowhere&thread=future&reaction=boredom', [supper, rowing, trial, later]],
])('"%s" lets through what it names, and what is no choice counts as not asked', (search, expected) => {
  expect(filterEvents(events, readTimelineQuery(new URLSearchParams(search), choices))).toEqual(expected);
});

test('an address is read and written alike', () => {
  const search = '?order=screen&character=clerk&place=tower&thread=past&reaction=tears';
  expect(timelineSearch(readTimelineQuery(new URLSearchParams(search), choices))).toBe(search);
  expect(timelineSearch(readTimelineQuery(new URLSearchParams('order=backwards'), choices))).toBe('');
});

test('what there is to choose from comes from the scenes', () => {
  expect(choices).toEqual({
    characters: [keeper, clerk],
    places: [tower],
    threads: ['past', 'present'],
    reactions: ['tears'],
  });
});
