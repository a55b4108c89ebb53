import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { film, review, typedClaim, wiki } from '#tests/fixtures/small-wiki.ts';
import type { RatingChartData } from '#wiki/chart-data.ts';
import type { Part } from '#wiki/part.ts';
import type { Content } from '../content.ts';
import { indexSite } from '../site-index.ts';
import { ratingChart } from './ratings.ts';

function rowsOf(content: Content, part: number): RatingChartData['rows'] | undefined {
  return ratingChart(indexSite(content, part as Part))?.rows;
}

function scored(id: string, rating: object, reveal = 'premise') {
  return { ...typedClaim(id, { rating }), shows: 'rating', reveal };
}

const voice = (reviewer: string, value?: number, scale = 5) => ({
  reviewer,
  rating: value === undefined ? null : { printed: `${value}/${scale}`, value, scale },
});

const made = contentOf(
  wiki({
    'film/lamp.json': film({
      claims: [
        scored('readers', { value: 8, scale: 10, votes: 12 }),
        scored('nobody-says-of-what', { value: 7.5 }),
        scored('later', { value: 1, scale: 100 }, 's3'),
      ] as never,
    }),
    'reviews/a.json': review('a', { voices: [voice('Juniper', 3.75), voice('Oswin')] }),
    'reviews/b.json': review('b', { voices: [voice('Wren', 9, 10)] }),
  }),
);

test('each rating is in percent of its own scale, the best first; those that cannot be drawn come last', () => {
  expect(rowsOf(made, 0)?.map(({ name, share, votes }) => [name, share, votes])).toEqual([
    ['Wren', 90, undefined],
    ['Label of readers', 80, 12],
    ['Juniper', 75, undefined],
    ['Label of nobody-says-of-what', undefined, undefined],
    ['Oswin', undefined, undefined],
  ]);
});

test('a missing rating is not zero: it has no value, and a score without a scale has no share', () => {
  const rows = rowsOf(made, 0) ?? [];
  expect(rows.find(({ name }) => name === 'Oswin')).not.toHaveProperty('value');
  const unscaled = rows.find(({ name }) => name === 'Label of nobody-says-of-what');
  expect(unscaled).toMatchObject({ by: 'audience', value: 7.5 });
  expect(unscaled).not.toHaveProperty('scale');
});

test('reviewers link to their review, audience scores to the source that reports them', () => {
  expect(rowsOf(made, 0)?.map(({ by, pages }) => [by, pages.map(({ path }) => path)])).toEqual([
    ['review', ['/reviews/b']],
    ['audience', ['/sources/leaf']],
    ['review', ['/reviews/a']],
    ['audience', ['/sources/leaf']],
    ['review', ['/reviews/a']],
  ]);
});

test('a score has the day to which it applies', () => {
  const dated = { ...typedClaim('readers', { on: '2001-05-03', rating: { value: 8, scale: 10 } }), shows: 'rating' };
  const content = wiki({
    'film/lamp.json': film({ claims: [dated] as never }),
    'reviews/a.json': review('a', { voices: [voice('Juniper', 3)] }),
  });
  expect(rowsOf(contentOf(content), 2)?.map(({ on }) => on)).toEqual(['2001-05-03', undefined]);
});

test('a score of a later part is left out', () => {
  expect(JSON.stringify(rowsOf(made, 0))).not.toContain('Label of later');
  expect(JSON.stringify(rowsOf(made, 2))).toContain('Label of later');
});

test('one rating makes no chart', () => {
  const alone = wiki({ 'reviews/a.json': review('a', { voices: [voice('Juniper', 3), voice('Oswin')] }) });
  expect(rowsOf(contentOf(alone), 2)).toBeUndefined();
});

test('every reviewer of a film and every score on its page is in the chart', () => {
  const rows = rowsOf(contentOf(inventedFiles), 0)?.map(({ by, name, printed, value, scale, share, votes }) =>
    [by, name, printed ?? value, scale, share, votes].filter((piece) => piece !== undefined),
  );
  expect(rows).toEqual([
    ['review', 'Fern', 'Nine on a scale of 10', 10, 90],
    ['audience', 'Score by users of the Reel Almanac', 8.4, 10, 84, 1445],
    ['audience', 'Score by readers of the Harbour Leaf', 4, 5, 80, 12],
    ['review', 'The Long Reel', '★★★¾☆', 5, 75],
    ['review', 'Juniper', '★★☆', 3, 66.7],
    ['audience', 'Score on a message board, as reported', 8.83],
    ['review', 'Saltmarsh Post'],
    ['review', 'Oswin'],
  ]);
});
