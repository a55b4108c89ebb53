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
  shownWithParent,
} from './fields.ts';
import { isOnScale, offScale, scale, score, starsAgree, votes } from './rating.ts';

// What a value of a claim can be. How it is displayed is derived from these fields when a page is rendered
// (`#entities/value-text.ts`), so that nothing is stored in two forms.

const positive = data(v.pipe(v.number(), v.gtValue(0, 'expected a number greater than 0')));

const currency = data(
  v.pipe(
    v.string(),
    v.check(
      (code) => Intl.supportedValuesOf('currency').includes(code),
      'expected a currency code such as "KRW" (https://www.iso.org/iso-4217-currency-codes.html)',
    ),
  ),
);

const rating = v.pipe(
  shownWithParent({
    value: noted(score, 'The score: 8.2.'),
    scale: noted(v.optional(scale), 'The best possible score, if the source names it: 10.'),
    votes,
  }),
  v.check((input) => isOnScale(input), offScale),
);

const kinds = {
  text: needed(
    noted(prose, 'As text, if none of the other kinds fits: "A brass lantern". Links to pages are allowed.'),
  ),
  date: needed(
    noted(
      date,
      'A date, as precise as known: "1998-05-03", "1998-05" or "1998"; "--05-04" for a day of any year; "1998-04-07/1998-04-08" for a range.',
    ),
  ),
  duration: needed(
    noted(
      shownWithParent({
        amount: noted(positive, 'How many: 127.'),
        unit: noted(choice(['minute', 'hour', 'day', 'week', 'month', 'year']), 'The unit.'),
      }),
      'How long, or how old: { "amount": 127, "unit": "minute" }.',
    ),
  ),
  count: needed(
    noted(
      shownWithParent({
        amount: noted(positive, 'How many: 12320000.'),
        unit: noted(choice(['ticket', 'screen', 'nomination', 'percent']), 'The unit.'),
      }),
      'How many of something: { "amount": 12320000, "unit": "ticket" }.',
    ),
  ),
  money: needed(
    noted(
      shownWithParent({
        amount: noted(positive, 'The sum: 2400000000.'),
        currency: noted(currency, 'The currency code: "KRW".'),
      }),
      'A sum of money: { "amount": 2400000000, "currency": "KRW" }.',
    ),
  ),
  rating: needed(noted(rating, 'A score given by many: { "value": 8.2, "scale": 10, "votes": 1445 }.')),
  place: needed(
    noted(
      data(v.pipe(wholeNumber, v.minValue(1, 'expected a whole number from 1'))),
      'A rank, from 1: 4 for the fourth.',
    ),
  ),
  links: needed(
    noted(
      wholeList(entityRef, 'page'),
      'Links to pages: ["person:ada-stone"]. The value is hidden until all of them are revealed.',
    ),
  ),
};

type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** Kinds that may change from day to day. */
const counted: readonly Kind[] = ['count', 'money', 'place', 'rating'];

/** The fields of a value: exactly one of the kinds, and its qualifiers. */
export const valueFields = {
  ...kinds,
  about: noted(flag, 'true if the source says "about" or "nearly".'),
  on: v.optional(noted(day, 'The day to which a count, a sum, a rank or a rating applies: "1998-02-23".')),
  printed: v.optional(
    noted(text, 'As the source prints it, if that says more than the typed value: "2.4 to 2.46 million", "89%".'),
  ),
  note: v.optional(noted(prose, 'A remark that is shown in brackets after the value: "a month".')),
  original: v.optional(
    noted(inLanguage, 'The value in its own language, shown beside it: { "text": "Мира", "lang": "sr" }.'),
  ),
};

/** A value as parsed. */
export type AuthoredValue = v.InferOutput<ReturnType<typeof shownWithParent<typeof valueFields>>>;

/** Returns the kinds that a value has; exactly one if it is valid. */
function kindsOf(value: Partial<AuthoredValue>): Kind[] {
  return kindNames.filter((kind) => value[kind] !== undefined);
}

const quoted = (names: readonly string[]) => names.map((kind) => `"${kind}"`).join(', ');

/** Returns whether a value has exactly one kind. */
export function hasOneKind(value: AuthoredValue): boolean {
  return kindsOf(value).length === 1;
}

/** Returns the message for a value with none or several kinds. */
export function notOneKind(value: AuthoredValue): string {
  const found = kindsOf(value);
  return `expected exactly one of ${quoted(kindNames)}; here ${found.length === 0 ? 'is none' : `are ${quoted(found)}`}`;
}

/** Returns whether a value has no "on", or is of a kind that changes from day to day. */
export function mayHaveDay(value: AuthoredValue): boolean {
  return value.on === undefined || kindsOf(value).every((kind) => counted.includes(kind));
}

export const noDay = `expected "on" beside ${quoted(counted)} only`;

/** Returns whether a value has neither "about" nor "printed", or is of a typed kind. */
export function mayBePrinted({ about, printed, text: words, links }: AuthoredValue): boolean {
  return (!about && printed === undefined) || (words === undefined && links === undefined);
}

export const noForm =
  'expected "about" and "printed" only beside a date, a number or a rating; a text can say it itself';

/** Returns whether the stars of a printed rating match its number. */
export function matchesPrinted({ printed, rating: typed }: AuthoredValue): boolean {
  return printed === undefined || typed === undefined || starsAgree(printed, typed);
}

/** Returns a key that two equal values share: texts that differ only in capitals, markup and the last point are equal. */
export function valueKey(value: AuthoredValue): string {
  const words = value.text?.source.replaceAll(/\]\([^)]*\)|[[\]*_]|\.$/g, '').replaceAll(/\s+/g, ' ');
  const kept = kindsOf(value).map((kind) => (kind === 'text' ? words?.toLowerCase() : value[kind]));
  return JSON.stringify([kindsOf(value), kept, value.about, value.on]);
}
