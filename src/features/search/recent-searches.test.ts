import { beforeEach, expect, test } from 'vitest';
import type { Part } from '#wiki/part.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-searches.ts';

let kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
} as Storage;
const at = (part: number) => part as Part;
beforeEach(() => {
  kept = new Map();
});

test('the newest search comes first, without duplicates, six at most', () => {
  for (const typed of ['one', 'two', 'three', ' two ', '', 'four', 'five', 'six', 'seven']) {
    keepSearch(storage, 'room', at(0), typed);
  }
  expect(recentSearches(storage, 'room', at(0))).toEqual(['seven', 'six', 'five', 'four', 'two', 'three']);
  expect(recentSearches(storage, 'another', at(0))).toEqual([]);
});

test('a search from a later part is hidden after going back, and deleted by the next search', () => {
  keepSearch(storage, 'room', at(3), 'early');
  keepSearch(storage, 'room', at(9), 'late');
  expect(recentSearches(storage, 'room', at(5))).toEqual(['early']);
  keepSearch(storage, 'room', at(5), 'now');
  expect(recentSearches(storage, 'room', at(12))).toEqual(['now', 'early']);
});

test('clears all recent searches', () => {
  keepSearch(storage, 'room', at(0), 'one');
  forgetSearches(storage, 'room');
  expect([...kept]).toEqual([]);
});

test.each(['not json', '{"typed":"x"}', '[1,null,{"typed":2,"part":0}]'])(
  'malformed stored searches are ignored: %s',
  (text) => {
    kept.set('room.searches', text);
    expect(recentSearches(storage, 'room', at(0))).toEqual([]);
  },
);

test('without storage there are no recent searches and no errors', () => {
  keepSearch(null, 'room', at(0), 'one');
  forgetSearches(null, 'room');
  expect(recentSearches(null, 'room', at(0))).toEqual([]);
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  } as unknown as Storage;
  keepSearch(full, 'room', at(0), 'one');
  expect(recentSearches(full, 'room', at(0))).toEqual([]);
});
