import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { RatingData, ReviewCardData, SourceKind } from '#wiki/page-data.ts';
import { reviewFacets } from './review-facets.ts';

const rating = (value: number, scale: number): RatingData => ({ printed: `${value}/${scale}`, value, scale });

function review(
  title: string,
  sourceKind: SourceKind,
  language: string,
  ...ratings: (RatingData | null)[]
): ReviewCardData {
  return {
    path: `/reviews/${title}` as PagePath,
    title,
    summary: [],
    outlet: title,
    sourceKind,
    language,
    ratings: ratings.map((each, voice) => ({ reviewer: `${title} ${voice}`, ...(each ? { rating: each } : {}) })),
  };
}

const mild = review('mild', 'blog', 'en', rating(3.75, 5));
const none = review('none', 'newspaper', 'en', null);
const zest = review('Zest', 'blog', 'ko', null, rating(9, 10));
const awe = review('awe', 'newspaper', 'en', rating(4, 4));
const all = [mild, none, zest, awe];
const facets = reviewFacets([
  { id: 'blog', label: 'Blog' },
  { id: 'newspaper', label: 'News' },
]);
const optionsIn = (key: (typeof facets.keys)[number]) =>
  facets.optionsOf(key, all, {}).map(({ value, text }) => [value, text]);

test('reviews can be filtered by rating, kind of outlet and language, each with its label', () => {
  expect(facets.keys.map(optionsIn)).toEqual([
    [
      ['with', 'With a rating'],
      ['without', 'Without a rating'],
    ],
    [
      ['blog', 'Blog'],
      ['newspaper', 'News'],
    ],
    [
      ['en', 'English'],
      ['ko', 'Korean'],
    ],
  ]);
});

test.each([
  ['', [mild, none, zest, awe]],
  ['rating=with', [mild, zest, awe]],
  ['rating=without', [none]],
  ['kind=newspaper', [none, awe]],
  ['language=ko', [zest]],
  ['sort=name', [awe, mild, none, zest]],
  // Each rating is compared on its own scale; a review of several voices counts by its best; unrated reviews come last.
  ['sort=rating', [awe, zest, mild, none]],
  ['sort=rating&kind=blog', [zest, mild]],
])('"%s" returns the matching reviews in order', (search, expected) => {
  expect(facets.find(all, facets.parse(new URLSearchParams(search), all))).toEqual(expected);
});
