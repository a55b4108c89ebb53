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
const extra = { id: 'extra', title: 'extra', paragraphs: [], claims: [], names: [], credits: [], group: 'sea' };
const page = {
  groups: [
    { id: 'tower', label: 'The tower' },
    { id: 'shore', label: 'The shore' },
    { id: 'sea', label: 'The sea' },
  ],
  characters: [clerk, keeper],
  entries: [extra],
};
const tower = { id: 'tower', label: 'The tower', characters: [keeper], entries: [] };
const shore = { id: 'shore', label: 'The shore', characters: [clerk], entries: [] };
const sea = { id: 'sea', label: 'The sea', characters: [], entries: [extra] };

test.each([
  [null, { group: null, shown: [tower, shore, sea] }],
  ['shore', { group: 'shore', shown: [shore] }],
  ['nowhere', { group: null, shown: [tower, shore, sea] }],
])('group %s', (asked, expected) => {
  expect(inGroups(page, asked)).toEqual(expected);
});
