import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { leaksAndLosses } from '#tests/fixtures/leaks-and-losses.ts';
import { markWiki, wordsIn } from '#tests/fixtures/markers.ts';
import { revealedAnyhow } from '#tests/fixtures/reveals.ts';
import { allParts, servedAt } from '#tests/fixtures/site-files.ts';

// Compiles many wikis, possibly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// The promise of the wiki: nothing later than the reader's part reaches them. Every text of a content gets a unique
// marker word, and the data of every part is searched for markers that the part must not contain.

test('the invented film: each part contains the markers of the parts reached, and no others', () => {
  const invented = contentOf(inventedFiles);
  const markersIn = (bodies: Iterable<string>) =>
    [...new Set([...bodies].join('\n').match(/marker-[a-z]+/g))].toSorted();
  const served = allParts(invented).map((compiled) => markersIn(servedAt(invented, compiled).values()));
  expect(served).toEqual([
    [],
    ['marker-one'],
    ['marker-one', 'marker-two'],
    ['marker-one', 'marker-three', 'marker-two'],
  ]);
});

test('no part contains a text that is revealed later, and every part shows all that it may', () => {
  expect(leaksAndLosses(markWiki(inventedFiles))).toEqual({ leaked: [], lost: [] });
});

test('with any reveals: no part contains a text that is revealed later, and every part shows all that it may', () => {
  fc.assert(
    fc.property(revealedAnyhow(inventedFiles), ({ files }) => {
      expect(leaksAndLosses(markWiki(files))).toEqual({ leaked: [], lost: [] });
    }),
    { numRuns: 12 },
  );
});

test('the search for markers works: it finds those of the end of the film', () => {
  const { content, markers } = markWiki(inventedFiles);
  const last = allParts(content).at(-1);
  expect(wordsIn(markers, last ? servedAt(content, last).values() : []).size).toBeGreaterThan(200);
});
