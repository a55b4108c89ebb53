import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { AppearanceData, PageLinkData } from '#wiki/shared-data.ts';
import { timelineFacets } from './timeline-facets.ts';

const link = (path: string, title: string, hash?: string): PageLinkData => ({
  path: path as PagePath,
  title,
  ...(hash === undefined ? {} : { hash }),
});
const keeper = link('/characters/keeper', 'The keeper');
const clerk = link('/characters/clerk', 'The clerk');
// A place without a page of its own.
const tower = link('/places', 'The tower', '#tower');

function scene(id: string, more: Partial<AppearanceData>): AppearanceData {
  const page = link(`/timeline/${id}`, id);
  return { page, screen: [], thread: 'past', characters: [], reactions: [], summary: [], ...more };
}

const supper = scene('s1', { characters: [keeper], place: tower, reactions: ['tears'] });
const rowing = scene('s2', { characters: [keeper, clerk] });
const trial = scene('s3', { thread: 'present', characters: [clerk] });
const events = [supper, rowing, trial];
const facets = timelineFacets({
  threads: [{ id: 'past', label: 'The autumn' }],
  reactions: [{ id: 'tears', label: 'wept' }],
});
const optionsIn = (key: (typeof facets.keys)[number]) =>
  facets.optionsOf(key, events, {}).map(({ value, text }) => [value, text]);

test('scenes can be filtered by character, place, time and reaction, each with its label', () => {
  expect(optionsIn('character')).toEqual([
    ['keeper', 'The keeper'],
    ['clerk', 'The clerk'],
  ]);
  expect(optionsIn('place')).toEqual([['tower', 'The tower']]);
  expect(optionsIn('thread')).toEqual([
    ['past', 'The autumn'],
    // A value that the content has no label for shows its id.
    ['present', 'present'],
  ]);
  expect(optionsIn('reaction')).toEqual([['tears', 'wept']]);
});

test('the second character is offered once a first is chosen', () => {
  expect(optionsIn('with')).toEqual([]);
  const beside = facets.optionsOf('with', events, { character: 'clerk' });
  expect(beside).toEqual([{ value: 'keeper', text: 'The keeper' }]);
});

test.each([
  ['', [supper, rowing, trial]],
  ['character=keeper', [supper, rowing]],
  ['character=keeper&with=clerk', [rowing]],
  ['character=keeper&with=keeper', [supper, rowing]],
  ['with=clerk', [supper, rowing, trial]],
  ['place=tower', [supper]],
  ['thread=present', [trial]],
  ['reaction=tears', [supper]],
  ['reaction=tears&thread=present', []],
])('"%s" returns the matching scenes', (search, expected) => {
  expect(facets.find(events, facets.parse(new URLSearchParams(search), events))).toEqual(expected);
});

test('an address has the order first, then the filters in the order of the page', () => {
  const search = '?order=screen&character=clerk&with=keeper&place=tower&thread=past&reaction=tears';
  expect(facets.format(facets.parse(new URLSearchParams(search), events))).toBe(search);
});
