import { expect, test } from 'vitest';
import { claim, film, place, source, wiki } from '#tests/fixtures/small-wiki.ts';
import { formatProblem } from '../problem.ts';
import { readContent } from '../read-content.ts';

// What `npm run check` prints of the numbers from which pictures are drawn.

function check(files: Record<string, unknown>): string {
  return readContent(wiki(files))
    .problems.map((problem) => formatProblem(problem, 'content'))
    .join('\n\n');
}

/** The claims of a file, of which the last has a value with these figures. */
function claims(...figures: object[]) {
  const claimWith = (id: string, of: object[]) => {
    const made = claim(id, 'A number');
    return { ...made, values: made.values.map((value) => ({ ...value, figures: of })) };
  };
  return { claims: figures.map((figure, at) => claimWith(`c${at}`, [figure])) as never };
}

const release = { of: 'release', on: '2013-01-23' };
const sold = { of: 'admissions', amount: 7, on: '2013-01-24' };

test('says nothing of figures that are well', () => {
  const figures = [
    release,
    sold,
    { of: 'break-even', amount: 3 },
    { of: 'rating', amount: 8, scale: 10, votes: 1, saidBy: ['leaf'] },
    { of: 'rating', amount: 8 },
  ];
  expect(check({ 'film/lamp.json': film(claims(...figures)) })).toBe('');
});

test('a figure outside the film’s file', () => {
  expect(check({ 'places/tower.json': place('tower', claims({ of: 'rating', amount: 8 })) })).toMatchInlineSnapshot(`
    "content/places/tower.json:27:13  error: wrong-value
      at claims[0].values[0].figures[0]
      26 |           "figures": [
      27 |             {
         |             ^
      No picture is drawn from the numbers of this file.
      Mend: Keep "figures" to the file in film/."
  `);
});

test('a day, where nobody says when the release was', () => {
  expect(check({ 'film/lamp.json': film(claims(sold)) })).toMatchInlineSnapshot(`
    "content/film/lamp.json:30:21  error: wrong-value
      at claims[0].values[0].figures[0].on
      29 |               "amount": 7,
      30 |               "on": "2013-01-24"
         |                     ^
      Days are counted from the release, and no figure tells when that was.
      Mend: Add "figures": [{ "of": "release", "on": "…" }] to the value that holds the day of the release."
  `);
});

test('a day before the release', () => {
  const early = { ...sold, on: '2013-01-22' };
  expect(check({ 'film/lamp.json': film(claims(release, early)) })).toMatchInlineSnapshot(`
    "content/film/lamp.json:52:21  error: wrong-value
      at claims[1].values[0].figures[0].on
      51 |               "amount": 7,
      52 |               "on": "2013-01-22"
         |                     ^
      This day lies before the release, from which days are counted.
      Mend: Write a day from 2013-01-23 on."
  `);
});

test('a figure said by someone who is no source of its value', () => {
  const figure = { of: 'rating', amount: 8, saidBy: ['lead'] };
  const files = { 'film/lamp.json': film(claims(figure)), 'sources/lead.json': source('lead') };
  expect(check(files)).toMatchInlineSnapshot(`
    "content/film/lamp.json:31:17  error: unknown-id
      at claims[0].values[0].figures[0].saidBy[0]
      30 |               "saidBy": [
      31 |                 "lead"
         |                 ^
      "lead" is no source of this value.
      Mend: Name one of the sources of the same value, or add it there.
      Did you mean "leaf"?"
  `);
});

test.each([
  [{ of: 'admissions', amount: 7 }, 'Expected an "amount" and a day "on" for "admissions".'],
  [{ of: 'admissions', on: '2013-01-24' }, 'Expected an "amount" and a day "on" for "admissions".'],
  [{ of: 'break-even' }, 'Expected an "amount" for "break-even" and for "rating".'],
  [{ of: 'rating', scale: 10 }, 'Expected an "amount" for "break-even" and for "rating".'],
  [{ of: 'release' }, 'Expected a day "on" for "release".'],
  [{ of: 'break-even', amount: 7, votes: 2 }, 'Expected "scale" and "votes" for "rating" only.'],
  [{ of: 'rating', amount: 11, scale: 10 }, 'Expected an amount that is not greater than the scale.'],
])('%o does not go together', (figure, mend) => {
  expect(check({ 'film/lamp.json': film(claims(figure)) })).toContain(`What is written here does not go together.
  Mend: ${mend}`);
});
