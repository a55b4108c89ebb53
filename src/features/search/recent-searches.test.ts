import { expect, test } from 'vitest';
import type { Part } from '#wiki/part.ts';
import type { RecentSearch } from '#wiki/settings.ts';
import { searchesUpTo, withSearch } from './recent-searches.ts';

const at = (part: number) => part as Part;

test('the newest searches come first, each once, and six at most', () => {
  const typed = ['one', 'two', 'three', 'four', 'five', 'two', 'six', 'seven', ' three '];
  const kept = typed.reduce<readonly RecentSearch[]>((before, text) => withSearch(before, at(0), text), []);
  expect(searchesUpTo(kept, at(0))).toEqual(['three', 'seven', 'six', 'two', 'five', 'four']);
});

test('nothing typed is no search', () => {
  expect(withSearch([], at(0), '  ')).toEqual([]);
});

test('a reader who goes back does not see later searches, and the next search removes them', () => {
  const kept = withSearch(withSearch([], at(3), 'early'), at(9), 'late');
  expect(searchesUpTo(kept, at(5))).toEqual(['early']);
  expect(searchesUpTo(withSearch(kept, at(5), 'now'), at(12))).toEqual(['now', 'early']);
});
