import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import type { AppearanceView, PageLinkView } from '#wiki/views.ts';
import {
  choiceOptions,
  countChoices,
  filterEvents,
  readTimelineQuery,
  timelineChoices,
  timelineSearch,
} from './timeline-query.ts';
import { beginningOf, screenSlices, storySlices } from './timeline-slices.ts';

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
const trial = scene(3, { screen: on([1, 1], [4, 2]), thread: 'present', characters: [clerk] });
const later = scene(4, {});
const events = [supper, rowing, trial, later];
const choices = timelineChoices(events, [keeper, clerk], [tower]);

test('story order keeps the order of the story, and divides it by thread and by the part that shows it first', () => {
  const supperAgain = scene(2, { screen: on([5, 1]) });
  expect(storySlices([supper, supperAgain, rowing, trial, later])).toEqual([
    { thread: 'past', part: 1, entries: [{ event: supper }, { event: supperAgain }] },
    { thread: 'past', part: 2, entries: [{ event: rowing }] },
    { thread: 'present', part: 1, entries: [{ event: trial }] },
    { thread: 'past', entries: [{ event: later }] },
  ]);
});

test('screen order lists a scene once for each position, by part, and last what was not reached', () => {
  expect(screenSlices(events)).toEqual([
    {
      part: 1,
      entries: [
        { event: trial, position: 1 },
        { event: supper, position: 2 },
      ],
    },
    {
      part: 2,
      entries: [
        { event: rowing, position: 3 },
        { event: trial, position: 4 },
      ],
    },
    { entries: [{ event: later }] },
  ]);
});

test('neither order has a heading without scenes', () => {
  expect([storySlices([]), screenSlices([])]).toEqual([[], []]);
});

test('the beginning of a list keeps the headings of what it shows, and no others', () => {
  const slices = screenSlices(events);
  expect(beginningOf(slices, 3)).toEqual([slices[0], { part: 2, entries: slices[1]?.entries.slice(0, 1) }]);
  expect(beginningOf(slices, 2)).toEqual([slices[0]]);
  expect(beginningOf(slices, 100)).toEqual(slices);
});

test('each choice says how many scenes it would show beside the other filters', () => {
  const counts = (search: string) => {
    const { character, place, thread, reaction } = countChoices(
      events,
      readTimelineQuery(new URLSearchParams(search), choices),
    );
    return [character, place, thread, reaction].map((map) => Object.fromEntries(map));
  };
  expect(counts('')).toEqual([{ keeper: 2, clerk: 2 }, { tower: 1 }, { past: 3, present: 1 }, { tears: 1 }]);
  // A filter does not count itself out: one may change one's mind.
  expect(counts('character=clerk')).toEqual([{ keeper: 2, clerk: 2 }, {}, { past: 1, present: 1 }, {}]);
});

test('who else is there can be chosen once someone is, and says in how many scenes they are together', () => {
  const withOthers = (search: string) => {
    const query = readTimelineQuery(new URLSearchParams(search), choices);
    const counts = countChoices(events, query).with;
    return choiceOptions(choices, query, { threads: [], reactions: [] }).with.map(({ value, text }) => [
      value,
      text,
      counts.get(value),
    ]);
  };
  expect(withOthers('')).toEqual([]);
  expect(withOthers('character=keeper')).toEqual([['clerk', clerk.title, 1]]);
});

test.each([
  ['', [supper, rowing, trial, later]],
  ['character=keeper', [supper, rowing]],
  ['character=keeper&place=tower', [supper]],
  ['character=keeper&with=clerk', [rowing]],
  ['character=keeper&with=keeper', [supper, rowing]],
  ['with=clerk', [supper, rowing, trial, later]],
  ['thread=present', [trial]],
  ['reaction=tears', [supper]],
  ['reaction=tears&thread=present', []],
  ['character=nobody&place=nowhere&thread=future&reaction=boredom', [supper, rowing, trial, later]],
])('"%s" lets through what it names, and what is no choice counts as not asked', (search, expected) => {
  expect(filterEvents(events, readTimelineQuery(new URLSearchParams(search), choices))).toEqual(expected);
});

test('an address is read and written alike', () => {
  const search = '?order=screen&character=clerk&place=tower&thread=past&reaction=tears&with=keeper';
  expect(timelineSearch(readTimelineQuery(new URLSearchParams(search), choices))).toBe(search);
  // Who else is there is a question about someone: it goes with them.
  expect(timelineSearch({ order: 'story', with: 'keeper' })).toBe('');
  expect(timelineSearch(readTimelineQuery(new URLSearchParams('order=backwards'), choices))).toBe('');
});

test('times and reactions are called as the content calls them, and a single time is no choice', () => {
  const threads = [{ id: 'past', label: 'The autumn' }];
  const reactions = [{ id: 'tears', label: 'wept' }];
  const called = choiceOptions(choices, { order: 'story' }, { threads, reactions });
  expect([called.thread, called.reaction]).toEqual([
    [
      { value: 'past', text: 'The autumn' },
      { value: 'present', text: 'present' },
    ],
    [{ value: 'tears', text: 'wept' }],
  ]);
  const ofOne = choiceOptions({ ...choices, threads: ['past'] }, { order: 'story' }, { threads, reactions });
  expect(ofOne.thread).toEqual([]);
});

test('what there is to choose from comes from the scenes', () => {
  expect(choices).toEqual({
    characters: [keeper, clerk],
    places: [tower],
    threads: ['past', 'present'],
    reactions: ['tears'],
  });
});
