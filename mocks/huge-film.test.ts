import { expect, test } from 'vitest';
import { indexSite } from '#compiler/site-index.ts';
import { timelinePage } from '#compiler/pages/timeline.ts';
import type { Part } from '#wiki/part.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { hugeFilm } from './huge-film.ts';

test('the film is valid, has the requested number of scenes, and shows one of them twice', () => {
  const content = contentOf(hugeFilm(60, 4));
  const { events, characters } = timelinePage(indexSite(content, 4 as Part));
  expect(events.length).toBe(60);
  const twice = events.filter(({ screen }) => screen.length === 2);
  expect(twice.map(({ page, number }) => [page.path, number])).toEqual([['/timeline/s59', 1]]);
  expect(events.flatMap(({ screen }) => screen.filter(({ outOfOrder }) => outOfOrder))).toEqual([
    { position: 1, part: 1, outOfOrder: true },
  ]);
  expect(characters.every(({ emblem }) => emblem)).toBe(true);
});
