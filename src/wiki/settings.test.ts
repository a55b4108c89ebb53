import { expect, test } from 'vitest';
import { readSetting, settingText, type SettingDefinition } from '#lib/device-setting.ts';
import type { Part } from './part.ts';
import { gateSetting, type PartsList, partSetting, searchesSetting, themeSetting } from './settings.ts';

const site: PartsList = { id: 'lantern-room', lastPart: 3 as Part, boundaries: '0000000a 0000000b 0000000c' };

/** Returns what is read where a value is stored. */
function stored<Value>(definition: SettingDefinition<Value>, value: unknown): Value {
  const text = JSON.stringify({ version: definition.version, value });
  return readSetting({ getItem: () => text, setItem: () => undefined, removeItem: () => undefined }, definition);
}

test('the keys contain the id of the wiki, so that two wikis on one host do not conflict', () => {
  const keys = [partSetting(site), gateSetting(site.id), themeSetting(site.id), searchesSetting(site.id)];
  expect(keys.map(({ key }) => key)).toEqual([
    'lantern-room.part',
    'lantern-room.gate',
    'lantern-room.theme',
    'lantern-room.searches',
  ]);
});

test('a part is stored with the list of parts to which it refers', () => {
  expect(JSON.parse(settingText(partSetting(site), 2 as Part))).toEqual({
    version: 1,
    value: { part: 2, boundaries: '0000000a 0000000b 0000000c' },
  });
});

test.each([
  [2, '0000000a 0000000b 0000000c', 2],
  [0, '0000000a 0000000b 0000000c', 0],
  [9, '0000000a 0000000b 0000000c', 3],
  [-1, '0000000a 0000000b 0000000c', 0],
  [1.5, '0000000a 0000000b 0000000c', 0],
  ['2', '0000000a 0000000b 0000000c', null],
  // Parts that were split or joined since: finished parts stay finished, and no more.
  [1, '0000000b 0000000c', 2],
  [2, '0000000a 0000000d 0000000c', 1],
  [2, '0000000d 0000000e 0000000f', 0],
  // A parts list that has grown: readers who had watched all of it still have.
  [2, '0000000a 0000000b', 3],
  [9, '0000000a 0000000b', 3],
  [1, '0000000a 0000000b', 1],
  [1, 'a b', 0],
  // An empty list, and none.
  [2, '', null],
  [2, undefined, null],
])('reads part %j, stored for the parts “%s”, as %j', (part, boundaries, expected) => {
  expect(stored(partSetting(site), { part, boundaries })).toBe(expected);
});

test.each([null, 2, 'all of it', {}, []])('%j is no part', (value) => {
  expect(stored(partSetting(site), value)).toBe(null);
});

test('other settings take only their own values', () => {
  expect([stored(gateSetting('a'), true), stored(gateSetting('a'), 'open')]).toEqual([true, false]);
  expect([stored(themeSetting('a'), 'dark'), stored(themeSetting('a'), 'sepia')]).toEqual(['dark', null]);
  const search = { typed: 'lantern', part: 2 };
  expect(stored(searchesSetting('a'), [search, { typed: 3 }, null, search])).toEqual([search, search]);
});
