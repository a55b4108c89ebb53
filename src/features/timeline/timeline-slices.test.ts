import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import type { AppearanceData, PageLinkData } from '#wiki/shared-data.ts';
import { beginningOf, screenSlices, storySlices } from './timeline-slices.ts';

const page = (path: string): PageLinkData => ({ path: path as PagePath, title: path });

function scene(number: number, more: Partial<AppearanceData>): AppearanceData {
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

const supper = scene(1, { screen: on([2, 1]) });
const rowing = scene(2, { screen: on([3, 2]) });
const trial = scene(3, { screen: on([1, 1], [4, 2]), thread: 'present' });
const later = scene(4, {});
const events = [supper, rowing, trial, later];

test('story order keeps the order of the story, divided by thread and by the part that shows a scene first', () => {
  const supperAgain = scene(2, { screen: on([5, 1]) });
  expect(storySlices([supper, supperAgain, rowing, trial, later])).toEqual([
    { thread: 'past', part: 1, entries: [{ event: supper }, { event: supperAgain }] },
    { thread: 'past', part: 2, entries: [{ event: rowing }] },
    { thread: 'present', part: 1, entries: [{ event: trial }] },
    { thread: 'past', entries: [{ event: later }] },
  ]);
});

test('screen order lists a scene once per position, by part, and unreached scenes last', () => {
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

test('there are no empty slices', () => {
  expect([storySlices([]), screenSlices([])]).toEqual([[], []]);
});

test('the beginning of a list has only the headings of its own scenes', () => {
  const slices = screenSlices(events);
  expect(beginningOf(slices, 3)).toEqual([slices[0], { part: 2, entries: slices[1]?.entries.slice(0, 1) }]);
  expect(beginningOf(slices, 2)).toEqual([slices[0]]);
  expect(beginningOf(slices, 100)).toEqual(slices);
});
