import { expect, test } from 'vitest';
import type { Part } from './part.ts';
import { type PartsList, type PartStorage, readStoredPart, storageKeys, writeStoredPart } from './stored-part.ts';

const site: PartsList = { id: 'lantern-room', lastPart: 3 as Part, boundaries: '0000000a 0000000b 0000000c' };

function storage(entries: Record<string, string> = {}): PartStorage & { entries: Map<string, string> } {
  const map = new Map(Object.entries(entries));
  return { entries: map, getItem: (key) => map.get(key) ?? null, setItem: (key, value) => void map.set(key, value) };
}

const blocked: PartStorage = {
  getItem: () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
};

test('the keys contain the id of the wiki, so that two wikis on one host do not conflict', () => {
  expect(storageKeys(site)).toEqual({
    part: 'lantern-room.part',
    boundaries: 'lantern-room.boundaries',
    gate: 'lantern-room.gate',
  });
});

test('a part is stored with its parts list, and read back', () => {
  const kept = storage();
  expect(readStoredPart(kept, site)).toBe(null);
  expect(writeStoredPart(kept, site, 2 as Part)).toBe(true);
  expect(Object.fromEntries(kept.entries)).toEqual({
    'lantern-room.part': '2',
    'lantern-room.boundaries': '0000000a 0000000b 0000000c',
  });
  expect(readStoredPart(kept, site)).toBe(2);
});

test('"not yet" is an answer too', () => {
  const kept = storage();
  writeStoredPart(kept, site, 0 as Part);
  expect(readStoredPart(kept, site)).toBe(0);
});

test.each([
  ['2', '0000000a 0000000b 0000000c', 2],
  ['9', '0000000a 0000000b 0000000c', 3],
  ['x', '0000000a 0000000b 0000000c', 0],
  ['-1', '0000000a 0000000b 0000000c', 0],
  // Parts that were split or joined since: finished parts stay finished, and no more.
  ['1', '0000000b 0000000c', 2],
  ['2', '0000000a 0000000d 0000000c', 1],
  ['2', '0000000d 0000000e 0000000f', 0],
  // A parts list that has grown: readers who had watched all of it still have.
  ['2', '0000000a 0000000b', 3],
  ['9', '0000000a 0000000b', 3],
  ['1', '0000000a 0000000b', 1],
  ['1', 'a b', 0],
  // An empty list.
  ['2', '', 0],
])('reads "%s", said for the parts "%s", as %j', (part, boundaries, expected) => {
  expect(readStoredPart(storage({ 'lantern-room.part': part, 'lantern-room.boundaries': boundaries }), site)).toBe(
    expected,
  );
});

test('a part stored with the old boundaries, which named scenes, counts as not watched', () => {
  const kept = { 'lantern-room.part': '3', 'lantern-room.parts': 's1.1/1 s2.1/1 s3.1/2' };
  expect(readStoredPart(storage(kept), site)).toBe(0);
});

test('a part of an unknown parts list counts as not watched', () => {
  expect(readStoredPart(storage({ 'lantern-room.part': '2' }), site)).toBe(0);
});

test('a parts list without a part counts as no choice', () => {
  expect(readStoredPart(storage({ 'lantern-room.boundaries': '0000000a 0000000b 0000000c' }), site)).toBe(null);
});

test.each([
  ['blocks', blocked],
  ['is not there', null],
])('where storage %s, nothing was said and nothing is kept', (_, where) => {
  expect(readStoredPart(where, site)).toBe(null);
  expect(writeStoredPart(where, site, 2 as Part)).toBe(false);
});
