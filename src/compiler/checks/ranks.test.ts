import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import {
  answer,
  body,
  character,
  citesLeaf,
  place,
  review,
  site,
  source,
  typedClaim,
} from '#tests/fixtures/small-wiki.ts';

// What `npm run check` prints for prose that states values of lower rank.

const preferred = { rank: 'preferred', reason: 'Two papers say so.' };
const deprecated = { rank: 'deprecated', reason: 'A slip.' };

/** Returns the output for a tower of which these values are known, and a place whose text is this. */
function checkProse(text: string, ...values: object[]): string {
  return check({
    'places/tower.json': place('tower', { claims: [typedClaim('light', ...values)] as never }),
    'places/harbour.json': place('harbour', { body: body(text) }),
  });
}

const lamp = [{ text: 'An oil lamp', ...preferred }, { text: 'A candle' }];

test('prose that states a value of lower rank', () => {
  expect(checkProse('From [the tower](place:tower) a single candle shines.', ...lamp)).toMatchInlineSnapshot(`
    "content/places/harbour.json:18:59  warning: lower-rank
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "From [the tower](place:tower) a single candle shines.[^leaf]",
         |                                                           ^
      This states "A candle", but the fact "Label of light" in places/tower.json (claims[0]) prefers "An oil lamp".
      Fix: Write "An oil lamp", or tell of both; if "A candle" is right, change the ranks in places/tower.json (claims[0])."
  `);
});

test('prose that states a deprecated value, of something with several that may be right', () => {
  const values = [{ text: 'Whale oil' }, { text: 'Seal oil' }, { text: 'Petroleum', ...deprecated }];
  expect(checkProse('Petroleum burns in [the tower](place:tower).', ...values)).toMatchInlineSnapshot(`
    "content/places/harbour.json:18:20  warning: lower-rank
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "Petroleum burns in [the tower](place:tower).[^leaf]",
         |                    ^
      This states "Petroleum", but the fact "Label of light" in places/tower.json (claims[0]) prefers "Whale oil" or "Seal oil".
      Fix: Write "Whale oil" or "Seal oil", or tell of both; if "Petroleum" is right, change the ranks in places/tower.json (claims[0])."
  `);
  expect(checkProse('Whale oil burns in [the tower](place:tower).', ...values)).toBe('');
});

test.each([
  ['the best value', 'An oil lamp is in [the tower](place:tower).'],
  ['both values', 'A candle, some say, burns in [the tower](place:tower); it is an oil lamp.'],
  ['words that contain the value', 'A candlestick is in [the tower](place:tower).'],
  ['the value of something without a link', 'A candle burns in the window of the tower.'],
])('reports nothing for %s', (_, text) => {
  expect(checkProse(text, ...lamp)).toBe('');
});

test.each([
  ['in capitals', 'A CANDLE burns in [the tower](place:tower).'],
  ['in the plural', 'In [the tower](place:tower) candles burn.'],
  ['in another sentence than the link', 'The ships look for [the tower](place:tower). There, a candle burns.'],
  ['in the text of the link', '[The candle](place:tower) burns.'],
])('reports a value %s', (_, text) => {
  expect(checkProse(text, ...lamp)).toContain('lower-rank');
});

test('reports nothing for facts with values of one rank, and for spellings and views', () => {
  const text = 'A candle burns in [the tower](place:tower).';
  expect(checkProse(text, { text: 'An oil lamp' }, { text: 'A candle' })).toBe('');
  expect(checkProse(text, { text: 'A candle', ...deprecated })).not.toContain('lower-rank');
  for (const kind of ['spelling', 'view'] as const) {
    const claims = [{ ...typedClaim('light', ...lamp), kind }] as never;
    const files = {
      'places/tower.json': place('tower', { claims }),
      'places/harbour.json': place('harbour', { body: body(text) }),
    };
    expect(check(files)).toBe('');
  }
});

test('all words of its own state a value, in one sentence', () => {
  const values = [{ text: 'The keeper lights it', ...preferred }, { text: 'Two men quarrel' }];
  expect(checkProse('Two men row to [the tower](place:tower). They do not quarrel.', ...values)).toBe('');
  expect(checkProse('Two old men quarrel in [the tower](place:tower).', ...values)).toContain('"Two men quarrel"');
});

test('a value whose words the best one has too counts where the sentence is about the subject', () => {
  const values = [{ text: 'Trainee keeper', ...preferred }, { text: 'Keeper' }];
  const checkAbout = (text: string) =>
    check({
      'characters/helper.json': character('helper', {
        name: { text: 'Ada', sources: citesLeaf },
        claims: [typedClaim('post', ...values)] as never,
      }),
      'places/harbour.json': place('harbour', { body: body(text) }),
    });
  expect(checkAbout('Here lives [Ada](character:helper), a keeper.')).toContain('This states "Keeper"');
  expect(checkAbout('Here lives [her niece](character:helper). Now Ada is a keeper.')).toContain('lower-rank');
  expect(checkAbout('Here lives [Ada](character:helper). The keeper is away.')).toBe('');
  expect(checkAbout('Here lives [Ada](character:helper), a trainee keeper.')).toBe('');
});

test.each([
  [{ date: '1998-05-03' }, { date: '1998-05-04' }, 'first lit on 4 May 1998'],
  [{ date: '1998-05-03' }, { date: '1998-05-04' }, 'first lit on May 4'],
  [{ date: '1998' }, { date: '1997' }, 'first lit in 1997'],
  [{ date: '1998-05' }, { date: '1998-06' }, 'first lit in June 1998'],
  [{ duration: { amount: 7, unit: 'year' } }, { duration: { amount: 6, unit: 'year' } }, 'built for 6 years'],
  [{ money: { amount: 5.8e9, currency: 'KRW' } }, { money: { amount: 5.5e9, currency: 'KRW' } }, 'worth 5.5 billion'],
  [{ count: { amount: 1300, unit: 'ticket' } }, { count: { amount: 1200, unit: 'ticket' } }, 'seen by 1,200 people'],
])('a typed value is compared as it is printed: %o', (best, lower, words) => {
  const values = [{ ...best, ...preferred }, lower];
  expect(checkProse(`[The tower](place:tower) was ${words}.`, ...values)).toContain('lower-rank');
  expect(checkProse('[The tower](place:tower) was dark on 5 May 1999.', ...values)).toBe('');
});

test.each([
  [{ date: '1998' }, { date: '1997' }, 'A ship sank in 1997.'],
  [{ place: 2 }, { place: 3 }, 'There are 3 ships, the 3rd a wreck.'],
  [{ text: '15 and over' }, { text: '12 and over' }, 'There are 12 ships, and over them gulls.'],
])('a number alone states nothing beside another subject: %o', (best, lower, sentence) => {
  expect(checkProse(`[The tower](place:tower) is dark. ${sentence}`, { ...best, ...preferred }, lower)).toBe('');
});

test('prose on the page of the subject needs no link', () => {
  const claims = [typedClaim('light', ...lamp)] as never;
  expect(check({ 'places/tower.json': place('tower', { claims, body: body('A candle burns here.') }) })).toContain(
    'lower-rank',
  );
});

test('prose of every kind is read, except that of claims', () => {
  const claims = [typedClaim('light', ...lamp)] as never;
  const text = 'A candle burns in [the tower](place:tower).[^leaf]';
  const files = { 'places/tower.json': place('tower', { claims }) };
  const short = [{ text, reveal: 'premise' }];
  expect(check({ ...files, 'answers/dark.json': answer('dark', { short }) })).toContain('lower-rank');
  expect(check({ ...files, 'site.json': site({ intro: short }) })).toContain('lower-rank');
  const value = { text: 'A candle in [the tower](place:tower)', ...preferred, reason: text.replace('[^leaf]', '') };
  const other = place('harbour', { claims: [typedClaim('seen', value)] as never });
  expect(check({ ...files, 'places/harbour.json': other })).toBe('');
});

test('sources and reviews say what they say', () => {
  const claims = [typedClaim('light', ...lamp)] as never;
  const text = 'A candle burns in [the tower](place:tower).';
  const files = {
    'places/tower.json': place('tower', { claims }),
    'sources/leaf.json': source('leaf', { body: body(text) }),
    'reviews/r.json': review('r', { body: body(text) }),
  };
  expect(check(files)).toBe('');
});

test('a best value that is shown later than the prose', () => {
  const values = [{ text: 'An oil lamp', ...preferred, reveal: 's3' }, { text: 'A candle' }];
  expect(checkProse('A candle burns in [the tower](place:tower).', ...values)).toBe('');
  const late = body({ text: 'A candle burns in [the tower](place:tower).[^leaf]', reveal: 's3' });
  const files = {
    'places/tower.json': place('tower', { claims: [typedClaim('light', ...values)] as never }),
    'places/harbour.json': place('harbour', { body: late }),
  };
  expect(check(files)).toContain('lower-rank');
});
