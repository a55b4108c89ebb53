import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import { inGroups } from './in-groups.ts';

const character = (title: string, group: string) => ({
  path: `/characters/${title}` as PagePath,
  title,
  summary: [],
  group,
});
const [keeper, clerk] = [character('keeper', 'tower'), character('clerk', 'shore')];
const page = {
  groups: [
    { id: 'tower', label: 'The tower' },
    { id: 'shore', label: 'The shore' },
    { id: 'sea', label: 'The sea' },
  ],
  characters: [clerk, keeper],
};
const tower = { id: 'tower', label: 'The tower', characters: [keeper] };
const shore = { id: 'shore', label: 'The shore', characters: [clerk] };

test.each([
  [null, { group: null, shown: [tower, shore] }],
  ['shore', { group: 'shore', shown: [shore] }],
  ['nowhere', { group: null, shown: [tower, shore] }],
])('group %s', (asked, expected) => {
  expect(inGroups(page, asked)).toEqual(expected);
});
