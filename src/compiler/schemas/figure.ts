import * as v from 'valibot';
import { choice, data, filledList, idOf, isoDate, noted, wholeNumber, withWhole } from './fields.ts';

const kinds = ['admissions', 'break-even', 'release', 'rating'] as const;

const amount = noted(
  v.optional(data(v.pipe(v.number(), v.minValue(0, 'expected a number that is not negative')))),
  'How much: tickets sold from the release until that day, tickets needed, or the score.',
);

/** A number inside a value, from which a picture is drawn. */
export const figure = v.pipe(
  withWhole({
    of: noted(
      choice(kinds),
      'What the number is: "admissions", sold in all until the day "on"; "break-even", to be sold before the film pays for itself; ' +
        '"release", the day from which days are counted; "rating", a score given by many.',
    ),
    amount,
    on: v.optional(noted(isoDate, 'The day: "2013-02-23".')),
    scale: v.optional(
      noted(
        data(v.pipe(v.number(), v.minValue(1, 'expected 1 or more'))),
        'The best possible score, where the source names it: 10.',
      ),
    ),
    votes: v.optional(
      noted(
        data(v.pipe(wholeNumber, v.minValue(1, 'expected 1 or more'))),
        'How many people voted, where the source says so.',
      ),
    ),
    saidBy: v.optional(
      noted(
        filledList(idOf('sources'), 'source'),
        'Ids of those of the value’s sources that give this number, where not all of them do.',
      ),
    ),
  }),
  v.check(
    ({ of, amount: count, on }) => of !== 'admissions' || (count !== undefined && on !== undefined),
    'expected an "amount" and a day "on" for "admissions"',
  ),
  v.check(
    ({ of, amount: count }) => of === 'admissions' || of === 'release' || count !== undefined,
    'expected an "amount" for "break-even" and for "rating"',
  ),
  v.check(({ of, on }) => of !== 'release' || on !== undefined, 'expected a day "on" for "release"'),
  v.check(
    ({ of, scale, votes }) => of === 'rating' || (scale === undefined && votes === undefined),
    'expected "scale" and "votes" for "rating" only',
  ),
  v.check(
    ({ of, amount: count, scale }) => of !== 'rating' || scale === undefined || (count ?? 0) <= scale,
    'expected an amount that is not greater than the scale',
  ),
);

export const figures = v.optional(
  noted(filledList(figure, 'figure'), 'The numbers in this value, for the pictures; in the film’s file only.'),
);

export type Figure = v.InferOutput<typeof figure>;
