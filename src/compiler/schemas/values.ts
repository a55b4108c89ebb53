import * as v from 'valibot';
import { date, day } from './dates.ts';
import {
  choice,
  data,
  entityRef,
  flag,
  inLanguage,
  needed,
  noted,
  prose,
  text,
  wholeList,
  wholeNumber,
  withWhole,
} from './fields.ts';
import { isOnScale, offScale, scale, score, starsAgree, votes } from './rating.ts';

// What a value of a claim can be. Printed forms are made of these when a page is shown (`#entities/value-text.ts`), so that
// nothing stands in two forms.

const positive = data(v.pipe(v.number(), v.gtValue(0, 'expected a number greater than 0')));

const currency = data(
  v.pipe(
    v.string(),
    v.check(
      (code) => Intl.supportedValuesOf('currency').includes(code),
      'expected the code of a currency, three capital letters such as "KRW" (https://www.iso.org/iso-4217-currency-codes.html)',
    ),
  ),
);

const rating = v.pipe(
  withWhole({
    value: noted(score, 'The score: 8.2.'),
    scale: noted(v.optional(scale), 'The best possible score, where the source names it: 10.'),
    votes,
  }),
  v.check((input) => isOnScale(input), offScale),
);

const kinds = {
  text: needed(
    noted(prose, 'In words, where it is none of the below: "A yellow backpack". Links to pages are allowed.'),
  ),
  date: needed(
    noted(
      date,
      'A date with as much as is known of it: "2013-01-23", "2013-01", "2013", "--12-23" for a day of any year, "2013-04-07/2013-04-08" from one to another.',
    ),
  ),
  duration: needed(
    noted(
      withWhole({
        amount: noted(positive, 'How many: 127.'),
        unit: noted(choice(['minute', 'hour', 'day', 'week', 'month', 'year']), 'Of what.'),
      }),
      'How long, or how old: { "amount": 127, "unit": "minute" }.',
    ),
  ),
  count: needed(
    noted(
      withWhole({
        amount: noted(positive, 'How many: 12320000.'),
        unit: noted(choice(['ticket', 'screen', 'nomination', 'percent']), 'Of what.'),
      }),
      'How many of something: { "amount": 12320000, "unit": "ticket" }.',
    ),
  ),
  money: needed(
    noted(
      withWhole({
        amount: noted(positive, 'The sum: 5800000000.'),
        currency: noted(currency, 'Three capital letters: "KRW".'),
      }),
      'A sum of money: { "amount": 5800000000, "currency": "KRW" }.',
    ),
  ),
  rating: needed(noted(rating, 'A score given by many: { "value": 8.2, "scale": 10, "votes": 1445 }.')),
  place: needed(
    noted(
      data(v.pipe(wholeNumber, v.minValue(1, 'expected a whole number from 1'))),
      'A place in an order, from 1: 4 for the fourth.',
    ),
  ),
  links: needed(
    noted(
      wholeList(entityRef, 'page'),
      'Pages, under their own names: ["person:ada-stone"]. Until each of them may be known, the value is hidden.',
    ),
  ),
};

type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** What was counted, and so may change from day to day. */
const counted: readonly Kind[] = ['count', 'money', 'place', 'rating'];

/** The fields that hold what a value says: exactly one of the kinds, and what goes with it. */
export const said = {
  ...kinds,
  about: noted(flag, 'true where the source says "about" or "nearly".'),
  on: v.optional(noted(day, 'The day for which a count, a sum, a place or a rating holds: "2013-02-23".')),
  printed: v.optional(
    noted(text, 'As the source prints it, where that says more than the typed value: "5.8 to 5.86 million", "89%".'),
  ),
  note: v.optional(
    noted(prose, 'What else there is to say of the value, in a few words that stand in brackets behind it: "a month".'),
  ),
  original: v.optional(
    noted(inLanguage, 'The value in its own language, shown beside it: { "text": "Мира", "lang": "sr" }.'),
  ),
};

/** What a value says, once parsed. */
export type Said = v.InferOutput<ReturnType<typeof withWhole<typeof said>>>;

/** The kinds of value that an author gave; where the file is well, there is one. */
function kindsOf(value: Partial<Said>): Kind[] {
  return kindNames.filter((kind) => value[kind] !== undefined);
}

const quoted = (names: readonly string[]) => names.map((kind) => `"${kind}"`).join(', ');

/** Whether a value is of exactly one kind. */
export function isOneThing(value: Said): boolean {
  return kindsOf(value).length === 1;
}

/** What to tell the author of one that is not. */
export function foundInstead(value: Said): string {
  const found = kindsOf(value);
  return `expected exactly one of ${quoted(kindNames)}; here ${found.length === 0 ? 'is none' : `are ${quoted(found)}`}`;
}

/** Whether only what was counted, and so changes, says for which day it holds. */
export function hasItsDay(value: Said): boolean {
  return value.on === undefined || kindsOf(value).every((kind) => counted.includes(kind));
}

export const noDay = `expected "on" beside ${quoted(counted)} only`;

/** Whether only what has a typed form is said to be near it, or to be printed otherwise. */
export function hasItsForm({ about, printed, text: words, links }: Said): boolean {
  return (!about && printed === undefined) || (words === undefined && links === undefined);
}

export const noForm = 'expected "about" and "printed" beside a date, a number or a rating only; a text says it itself';

/** Whether a rating that is printed as stars has as many as its number says. */
export function isAsPrinted({ printed, rating: given }: Said): boolean {
  return printed === undefined || given === undefined || starsAgree(printed, given);
}

/** What a value says, as a text that is the same for two values that say the same. */
export function sayingOf(value: Said): string {
  const kept = kindsOf(value).map((kind) => (kind === 'text' ? value.text?.source : value[kind]));
  return JSON.stringify([kindsOf(value), kept, value.about, value.on]);
}
