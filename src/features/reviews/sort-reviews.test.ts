import { expect, test } from 'vitest';
import type { RatingView } from '#wiki/page-data.ts';
import type { ReviewOrder } from './review-query.ts';
import { sortReviews } from './sort-reviews.ts';

const rating = (value: number, scale: number): RatingView => ({ printed: `${value}/${scale}`, value, scale });
const review = (title: string, ...ratings: (RatingView | null)[]) => ({
  title,
  ratings: ratings.map((each) => ({ reviewer: title, ...(each ? { rating: each } : {}) })),
});

const reviews = [
  review('mild', rating(3.75, 5)),
  review('none', null),
  review('Zest', null, rating(9, 10)),
  review('awe', rating(4, 4)),
];

test.each<[ReviewOrder, string[]]>([
  ['given', ['mild', 'none', 'Zest', 'awe']],
  ['name', ['awe', 'mild', 'none', 'Zest']],
  ['rating', ['awe', 'Zest', 'mild', 'none']],
])('order "%s"', (order, titles) => {
  expect(sortReviews(reviews, order).map(({ title }) => title)).toEqual(titles);
});
