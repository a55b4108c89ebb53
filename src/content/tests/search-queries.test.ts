import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  candidatesFor,
  matchEntry,
  misspelledCandidatesFor,
  scoreDescription,
  scoreNameWord,
  scoreWhole,
} from '#features/search/match-names.ts';
import { mayMatch, parseQuery } from '#features/search/query.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { searchAt } from '#tests/fixtures/search-at.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { Part } from '#wiki/part.ts';
import { filmFiles } from './film-files.ts';

// Queries as people type them, with the address that each expects first, or several that are as good, and the part from
// which it can.
type Row = [query: string, first: string | readonly string[] | null, from?: number];
const groups = JSON.parse(readFileSync('src/content/tests/search-queries.json', 'utf8')) as Record<string, Row[]>;
const rows = Object.values(groups).flat();

// Those that the search does not answer so yet, by part. One that it learns to answer goes from the list.
const missedYet = JSON.parse(readFileSync('src/content/tests/search-misses.json', 'utf8')) as Record<string, string[]>;

test.each([0, 6, 12])('at part %i the first result is the one that people mean', async (part) => {
  const search = await searchAt(contentOf(filmFiles), part as Part);
  const missed: string[] = [];
  let all = 0;
  for (const [group, queries] of Object.entries(groups)) {
    const asked = queries.filter(([, , from = 0]) => from <= part);
    const before = missed.length;
    for (const [query, wanted] of asked) {
      const [first = null] = await search.addressesFor(query);
      const isMeant = Array.isArray(wanted) ? wanted.includes(first) : wanted === first;
      if (!isMeant) missed.push(`${query}: ${String(wanted)}, not ${String(first)}`);
    }
    all += asked.length;
    expect({ group, share: shareOf(missed.length - before, asked.length) >= 0.9 }).toEqual({ group, share: true });
  }
  expect(all).toBeGreaterThan(120);
  expect(shareOf(missed.length, all)).toBeGreaterThanOrEqual(0.97);
  expect(missed).toEqual(missedYet[part]);
});

/** Returns the share of the queries whose first result is right. */
function shareOf(missed: number, all: number): number {
  return all === 0 ? 1 : 1 - missed / all;
}

test.each([0, 6, 12])('at part %i every entry leads to an address of its own', async (part) => {
  const { names } = await searchAt(contentOf(filmFiles), part as Part);
  const addresses = names.entries.map(linkKey);
  expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
});

test('nothing that answers a query, or what was typed on the way to it, is passed over ungraded', async () => {
  const { index } = await searchAt(contentOf(filmFiles), 12 as Part);
  const typed = rows.flatMap(([query]) => [1, 2, 3, query.length].map((end) => query.slice(0, end)));
  const answers = (grades: readonly number[]) => grades.some((grade) => grade < Infinity);
  const passedOver = [...new Set(typed)].flatMap((text) => {
    const query = parseQuery(text, index.rules);
    const { words } = query;
    const met = new Set(candidatesFor(index, query));
    const names = index.entries
      .flatMap((known) => known.names.filter(({ keys }) => !met.has(known) || !mayMatch(keys, query)))
      .filter((name) =>
        answers([scoreWhole(name, query, false), ...words.map((word) => scoreNameWord(name, word, false))]),
      );
    const entries = index.entries
      .filter((known) => !met.has(known))
      .filter((known) => answers(words.map((word) => scoreDescription(known, word))));
    return [...names.map((name) => name.text), ...entries.map(({ entry }) => entry.title)].map(
      (passed) => `${text}: ${passed}`,
    );
  });
  expect(passedOver).toEqual([]);
});

test('what may be mistyped is found as if every entry were graded for it', async () => {
  const { index } = await searchAt(contentOf(filmFiles), 12 as Part);
  const wrong = rows.flatMap(([text]) => {
    const query = parseQuery(text, index.rules);
    const met = new Set(candidatesFor(index, query));
    const mistyped = new Set(misspelledCandidatesFor(index, query));
    return index.entries
      .filter((known) => {
        const grade = met.has(known) || mistyped.has(known) ? matchEntry(known, query, mistyped.has(known)) : null;
        return grade?.score !== matchEntry(known, query, true)?.score;
      })
      .map(({ entry }) => `${text}: ${entry.title}`);
  });
  expect(wrong).toEqual([]);
});
