import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { RatingView, ReviewCardView, SourceKind } from '#wiki/page-data.ts';
import { filterReviews, readReviewQuery, reviewChoices, type ReviewOrder, reviewSearch } from './review-query.ts';

const five: RatingView = { printed: '5/5', value: 5, scale: 5 };

function review(
  title: string,
  sourceKind: SourceKind,
  language: string,
  ...ratings: (RatingView | null)[]
): ReviewCardView {
  return {
    path: `/reviews/${title}` as PagePath,
    title,
    summary: [],
    outlet: title,
    sourceKind,
    language,
    ratings: ratings.map((rating, voice) => ({ reviewer: `${title} ${voice}`, ...(rating ? { rating } : {}) })),
  };
}

const ferry = review('ferry', 'blog', 'en', null);
const gull = review('gull', 'newspaper', 'en', null, five);
const heron = review('heron', 'blog', 'ko', five);
const all = [ferry, gull, heron];
const sourceKinds = [
  { id: 'blog', label: 'Blog' },
  { id: 'newspaper', label: 'News' },
];
const choices = reviewChoices(all, sourceKinds);
const read = (search: string) => readReviewQuery(new URLSearchParams(search), choices);

test('what there is to choose from comes from the reviews; where all are alike there is no choice', () => {
  expect(choices).toEqual({
    rating: [
      { value: 'without', text: 'Without a rating' },
      { value: 'with', text: 'With a rating' },
    ],
    kind: [
      { value: 'blog', text: 'Blog' },
      { value: 'newspaper', text: 'News' },
    ],
    language: [
      { value: 'en', text: 'English' },
      { value: 'ko', text: 'Korean' },
    ],
  });
  expect(reviewChoices([ferry], sourceKinds)).toEqual({ rating: [], kind: [], language: [] });
});

test.each([
  ['', all],
  ['rating=with', [gull, heron]],
  ['rating=without', [ferry]],
  ['kind=blog', [ferry, heron]],
  ['kind=blog&rating=with', [heron]],
  ['language=ko&kind=newspaper', []],
  ['rating=perhaps&kind=Leaflet&language=Latin', all],
])('"%s" lets through what it names, and what is no choice counts as not asked', (search, expected) => {
  expect(filterReviews(all, read(search))).toEqual(expected);
});

test.each<[string, ReviewOrder]>([
  ['', 'given'],
  ['sort=rating', 'rating'],
  ['sort=name', 'name'],
  ['sort=length', 'given'],
])('"%s" asks for the order "%s"', (search, order) => {
  expect(read(search).order).toBe(order);
});

test('an address is read and written alike', () => {
  const search = '?sort=name&rating=with&kind=blog&language=ko';
  expect(reviewSearch(read(search))).toBe(search);
  expect(reviewSearch(read('sort=length&kind=Leaflet'))).toBe('');
});
