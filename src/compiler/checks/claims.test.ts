import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import {
  character,
  citesLeaf,
  claim,
  film,
  place,
  review,
  site,
  source,
  typedClaim,
  work,
} from '#tests/fixtures/small-wiki.ts';

// What `npm run check` prints for the values of claims.

/** Returns the output for a place with one claim that has these values. */
function checkValues(...values: object[]): string {
  return check({ 'places/tower.json': place('tower', { claims: [typedClaim('light', ...values)] as never }) });
}

/** Returns the output for a film whose claims have these values and show these charts. */
function checkShown(...shown: [string, object][]): string {
  const claims = shown.map(([shows, value], at) => ({ ...typedClaim(`c${at}`, value), shows }));
  return check({ 'film/lamp.json': film({ claims: claims as never }) });
}

test.each([
  { date: '1998-05-03' },
  { date: '1998-05' },
  { date: '1998' },
  { date: '--05-04' },
  { date: '--02-29' },
  { date: '1996-02-29', about: true },
  { date: '1998-04-07/1998-04-08', printed: 'the first spring weekend' },
  { date: '1997/1998' },
  { duration: { amount: 97, unit: 'minute' } },
  { count: { amount: 75.8, unit: 'percent' }, on: '1998-02' },
  { money: { amount: 2400000000, currency: 'KRW' }, note: 'a *month*' },
  { rating: { value: 3.75, scale: 5 }, printed: '★★★¾☆' },
  { rating: { value: 8.83 } },
  { place: 4, on: '1998-03-15' },
  { links: ['place:tower', 'film:lamp'], original: { text: '등대', lang: 'ko' } },
])('reports nothing for %o', (value) => {
  expect(checkValues(value)).toBe('');
});

const wrong = { rank: 'deprecated', reason: 'A slip.' };

test('a fact of which no value may be right', () => {
  expect(checkValues({ text: 'Oil', ...wrong }, { text: 'Tallow', ...wrong })).toMatchInlineSnapshot(`
    "content/places/tower.json:27:19  warning: none-right
      at claims[0].values[0].rank
      26 |           "text": "Oil",
      27 |           "rank": "deprecated",
         |                   ^
      Every value of this fact is deprecated, so nothing is said to be right.
      Fix: Add the value that is right, with its sources; if one of these may be right, remove its "rank"."
  `);
  expect(checkValues({ text: 'Tallow' }, { text: 'Oil', ...wrong })).toBe('');
});

const day = 'Expected a valid day';
const unlike = 'These fields do not go together.';

test.each([
  [{ date: '1998-13-45' }, day],
  [{ date: '1998-02-30' }, day],
  [{ date: '1998-02-29' }, day],
  [{ date: '20013' }, day],
  [{ date: '1013' }, day],
  [{ date: '1998-1-3' }, day],
  [{ date: '--13-01' }, day],
  [{ date: '3 May 1998' }, day],
  [{ date: '1998-04-08/1998-04-07' }, day],
  [{ date: '1998-04-08/1998-04-08' }, day],
  [{ date: '1998/1998-04' }, day],
  [{ date: '1998/1999/2000' }, day],
  [{ place: 4, on: '1998-02-30' }, day],
  [{ place: 4, on: '--05-04' }, day],
  [{ duration: { amount: 2, unit: 'fortnight' } }, 'Expected "minute", "hour", "day", "week", "month" or "year".'],
  [{ duration: { amount: 0, unit: 'hour' } }, 'Expected a number greater than 0.'],
  [{ count: { amount: '7', unit: 'ticket' } }, 'Expected a number.'],
  [{ money: { amount: 7, currency: 'WON' } }, 'Expected a currency code such as "KRW"'],
  [{ money: { amount: 7, currency: 'krw' } }, 'Expected a currency code'],
  [{ rating: { value: 11, scale: 10 } }, 'Expected a value that is not greater than the scale.'],
  [{ rating: { value: 1, scale: 5 }, printed: '★★★¾☆' }, 'Expected a value and a scale that are those of the stars'],
  [{ place: 0 }, 'Expected a whole number from 1.'],
  [{ place: 1.5 }, 'Expected a whole number.'],
  [{ links: [] }, 'Expected at least one page.'],
  [{ links: ['tower'] }, 'such as "person:ada-stone".'],
  [{ links: ['place:towr'] }, '"towr" is not the id of a file in places/.'],
  [{ original: { text: '빛', lang: 'korean' }, text: 'Light' }, 'Expected a language tag, such as "ko".'],
  [
    {},
    `${unlike}\n  Fix: Expected exactly one of "text", "date", "duration", "count", "money", "rating", "place", "links"; here is none.`,
  ],
  [{ date: '1998', text: '1998' }, 'here are "text", "date".'],
  [{ date: '1998', on: '1998' }, 'Expected "on" beside "count", "money", "place", "rating" only.'],
  [{ text: 'Oil', about: true }, 'Expected "about" and "printed" only beside a date, a number or a rating'],
  [{ links: ['place:tower'], printed: 'the tower' }, 'Expected "about" and "printed" only beside'],
])('refuses %o', (value, words) => {
  expect(checkValues(value)).toContain(words);
});

test.each([
  ['★★★¾☆', 3.75, 5, true],
  ['★★★½☆', 3.5, 5, true],
  ['★★★½', 3.5, 5, true],
  ['★★★★★', 5, 5, true],
  ['★★★', 3, 5, true],
  ['3 of 5 stars', 2, 5, true],
  ['★★★¾☆', 1, 5, false],
  ['★★★¾☆', 3.75, 4, false],
  ['★★★¾☆', 3.75, 10, false],
  ['★★★★★★', 6, 10, true],
])('a review whose rating is printed %s, with %d of %d: %s', (printed, value, scale, isWell) => {
  const voices = [{ reviewer: 'Juniper', rating: { printed, value, scale } }];
  const problems = check({ 'reviews/r.json': review('r', { voices }) });
  expect(problems.includes('those of the stars')).toBe(!isWell);
});

test('years and dates of works and sources are in a plausible range', () => {
  expect(check({ 'works/boat.json': work('boat', { year: 20013 }) })).toContain('Expected a year from 1800 to 2100.');
  expect(check({ 'sources/leaf.json': source('leaf', { date: '1998-02-30' }) })).toContain(day);
  expect(check({ 'sources/leaf.json': source('leaf', { date: '20013-01-01' }) })).toContain(day);
  expect(
    ['1998', '1998-02', '1998-02-28'].map((date) => check({ 'sources/leaf.json': source('leaf', { date }) })),
  ).toEqual(['', '', '']);
});

test('two equal values of one claim', () => {
  const seen = { count: { amount: 7, unit: 'ticket' }, on: '1998-05-04' };
  expect(checkValues(seen, { ...seen, note: 'again' })).toMatchInlineSnapshot(`
    "content/places/tower.json:32:9  error: duplicate-value
      at claims[0].values[1]
      31 |         },
      32 |         {
         |         ^
      Another value of this claim is the same.
      Fix: Keep one of the two, with the sources of both."
  `);
  expect(checkValues(seen, { ...seen, on: '1998-05-05' }, { ...seen, about: true })).toBe('');
  expect(checkValues({ text: 'Oil' }, { text: 'Oil' })).toContain('duplicate-value');
});

test('a spelling that is not a text', () => {
  const claims = [{ ...typedClaim('name', { place: 4 }), kind: 'spelling' as const }];
  expect(check({ 'places/tower.json': place('tower', { claims }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:19:9  error: wrong-value
      at claims[0].values[0]
      18 |       "values": [
      19 |         {
         |         ^
      A spelling must be a text.
      Fix: Write the name as "text", or change the kind of the claim to "fact"."
  `);
});

test('an unknown kind of claim', () => {
  const claims = [{ ...claim('name', 'Oil'), kind: 'opinion' }] as never;
  expect(check({ 'places/tower.json': place('tower', { claims }) })).toContain(
    'Expected "fact", "spelling" or "view".',
  );
});

const release: [string, object] = ['release', { date: '1998-05-03' }];
const sold = { count: { amount: 7, unit: 'ticket' }, on: '1998-05-04' };

test('reports nothing for charts that can be drawn', () => {
  const of: [string, object][] = [
    ['admissions', sold],
    ['break-even', { count: { amount: 3, unit: 'ticket' } }],
    ['rating', { rating: { value: 8 } }],
  ];
  expect(checkShown(release, ...of)).toBe('');
});

test('a chart outside the film’s file', () => {
  const claims = [{ ...typedClaim('score', { rating: { value: 8 } }), shows: 'rating' as const }];
  expect(check({ 'places/tower.json': place('tower', { claims }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:31:16  error: wrong-value
      at claims[0].shows
      30 |       ],
      31 |       "shows": "rating"
         |                ^
      No chart is drawn from the values of this file.
      Fix: Remove "shows": charts are drawn only from the claims of the file in film/."
  `);
});

test('a day without a release date', () => {
  expect(checkShown(['admissions', sold])).toMatchInlineSnapshot(`
    "content/film/lamp.json:30:17  error: wrong-value
      at claims[0].values[0].on
      29 |           },
      30 |           "on": "1998-05-04"
         |                 ^
      Days are counted from the release, but no claim has its date.
      Fix: Add "shows": "release" to the claim with the release date."
  `);
});

test('a day before the release', () => {
  expect(checkShown(release, ['admissions', { ...sold, on: '1998-05-02' }])).toMatchInlineSnapshot(`
    "content/film/lamp.json:48:17  error: wrong-value
      at claims[1].values[0].on
      47 |           },
      48 |           "on": "1998-05-02"
         |                 ^
      This day is before the release, from which days are counted.
      Fix: Write a day on or after 1998-05-03."
  `);
});

test.each([
  [
    'admissions',
    { count: { amount: 7, unit: 'ticket' } },
    'Write a "count", and the day in "on", such as "1998-02-23"',
  ],
  ['admissions', { ...sold, on: '1998-02' }, 'Write a "count", and the day in "on", such as "1998-02-23"'],
  ['admissions', { place: 7, on: '1998-05-04' }, 'Write a "count", and the day in "on", such as "1998-02-23"'],
  ['break-even', { money: { amount: 7, currency: 'KRW' } }, 'Write a "count"; or remove "shows" from the claim.'],
  ['rating', { count: { amount: 7, unit: 'ticket' } }, 'Write a "rating"; or remove "shows" from the claim.'],
  ['release', { date: '1998' }, 'Write a "date" with its day, such as "1998-05-03"'],
])('the chart of %s is not drawn from %o', (shows, value, mend) => {
  expect(checkShown(release, [shows, value])).toContain(mend);
});

test('deprecated values need not fit the chart', () => {
  const aside = { date: '1997', rank: 'deprecated', reason: 'A plan.' };
  const claims = [{ ...typedClaim<object>('release', { date: '1998-05-03' }, aside), shows: 'release' }];
  expect(check({ 'film/lamp.json': film({ claims: claims as never }) })).toBe('');
});

test('a link to a page that is revealed later hides the value, and is not reported', () => {
  const files = {
    'characters/helper.json': character('helper', { reveal: 's3' }),
    'places/tower.json': place('tower', { claims: [typedClaim('home-of', { links: ['character:helper'] })] }),
  };
  expect(check(files)).toBe('');
});

test('a row of the table of versions names a claim that neither the film nor another work has', () => {
  const versionRows = [{ id: 'length', label: 'Length', claims: ['running-time', 'runing-time', 'duration'] }];
  const files = {
    'site.json': site({ versionRows }),
    'film/lamp.json': film({ claims: [claim('running-time', 'Long')] }),
    'works/bell.json': work('bell', { claims: [claim('duration', 'Longer')] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/site.json:95:9  error: unknown-id
      at versionRows[0].claims[1]
      94 |         "running-time",
      95 |         "runing-time",
         |         ^
      "runing-time" is not the id of a claim of the film or of another work.
      Fix: Write the id of a claim in film/ or works/, or add it there.
      Did you mean "running-time"?"
  `);
});

test('a fact of the home page that is no claim of the film', () => {
  const files = {
    'site.json': site({ facts: ['running-time', 'duration'] }),
    'film/lamp.json': film({ claims: [claim('running-time', 'Long')] }),
    'works/bell.json': work('bell', { claims: [claim('duration', 'Longer')] }),
  };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/site.json:91:5  error: unknown-id
      at facts[1]
      90 |     "running-time",
      91 |     "duration"
         |     ^
      "duration" is not the id of a claim of the film.
      Fix: Write the id of a claim in film/, or add it there."
  `);
});

test('an award says what came of it once, and names people or somebody else', () => {
  const award = { id: 'best', body: 'Harbour Awards', category: 'Best Film', sources: citesLeaf, reveal: 'premise' };
  const checkAward = (more: object) => check({ 'film/lamp.json': film({ awards: [{ ...award, ...more }] as never }) });
  expect(checkAward({ result: 'won' })).toBe('');
  expect(checkAward({ otherResult: 'mentioned', who: 'the keeper' })).toBe('');
  expect(checkAward({})).toContain('Expected either "result" or "otherResult"');
  expect(checkAward({ result: 'won', otherResult: 'mentioned' })).toContain(
    'Expected either "result" or "otherResult"',
  );
  expect(checkAward({ result: 'lost' })).toContain('Expected "won" or "nominated"');
});

test('lines are in the order of their reveals', () => {
  const line = (id: string, reveal: string) => ({
    id,
    text: 'Who is there?',
    speakers: ['keeper'],
    sources: citesLeaf,
    reveal,
  });
  const lines = [line('late', 's3'), line('early', 's1')];
  expect(check({ 'characters/keeper.json': character('keeper'), 'film/lamp.json': film({ lines }) })).toContain(
    'Put its items in the order of their "reveal".',
  );
});

test('two preferred values of a fact', () => {
  const ranked = { rank: 'preferred' as const, reason: 'It is right.' };
  const claims = [typedClaim('light', { text: 'Oil', ...ranked }, { text: 'Gas', ...ranked }, { text: 'Coal' })];
  expect(check({ 'places/tower.json': place('tower', { claims }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:38:19  error: two-preferred
      at claims[0].values[1].rank
      37 |           "text": "Gas",
      38 |           "rank": "preferred",
         |                   ^
      Another value of this fact is preferred too, but only one can be right.
      Fix: Keep the rank of the one that is right; if neither is known to be, remove both."
  `);
  const views = claims.map((each) => ({ ...each, kind: 'view' as const }));
  expect(check({ 'places/tower.json': place('tower', { claims: views }) })).toBe('');
});

test.each([
  ['an oil lamp', 'An oil lamp.'],
  ['An *oil* lamp', 'An oil lamp'],
  ['An oil  lamp', 'An oil lamp'],
  ['An [oil lamp](place:tower)', 'An oil lamp'],
])('%s is the same value as %s', (one, other) => {
  const claims = [claim('light', one, other)];
  expect(check({ 'places/tower.json': place('tower', { claims }) })).toContain('duplicate-value');
});

test('the same source twice for one value, and the same text twice in a list', () => {
  const sources = [
    { source: 'leaf', place: 'first-look' },
    { source: 'leaf' },
    { source: 'leaf', place: 'first-look' },
  ];
  const claims = [{ ...typedClaim('light', { text: 'Oil', sources }), synonyms: ['lamp', 'lamp'] }];
  expect(check({ 'places/tower.json': place('tower', { claims }) })).toMatchInlineSnapshot(`
    "content/places/tower.json:28:13  error: duplicate-value
      at claims[0].values[0].sources[2]
      27 |             },
      28 |             {
         |             ^
      This list has this source, at this place, twice.
      Fix: Remove one of the two.

    content/places/tower.json:39:9  error: duplicate-value
      at claims[0].synonyms[1]
      38 |         "lamp",
      39 |         "lamp"
         |         ^
      This list has "lamp" twice.
      Fix: Remove one of the two."
  `);
});
