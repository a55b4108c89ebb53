import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { claim, film, source, wiki } from '#tests/fixtures/small-wiki.ts';
import type { AdmissionsChartData } from '#wiki/chart-data.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { FilmPage } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';
import type { Content } from '../content.ts';
import { compilePart } from '../compile-site.ts';
import { dayOf } from './admissions.ts';

const invented = contentOf(inventedFiles);

function filmPageAt(content: Content, part: number): FilmPage {
  return compilePart(content, part as Part).pages.get(pagePath('film'))?.page as FilmPage;
}

function chartAt(content: Content, part: number): AdmissionsChartData | undefined {
  return filmPageAt(content, part).admissions;
}

function drawn(content: Content, part = content.parts.parts.length): AdmissionsChartData {
  const chart = chartAt(content, part);
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

/** Returns a film with a claim for each list of values, shown in the chart that fits its first value. */
function filmWith(...claims: object[][]): Content {
  const values = claims.map((of, at) => ({
    ...claim(`c${at}`),
    shows: showsOf(of[0] ?? {}),
    values: of.map((more, index) => value(index, more)),
  }));
  // The other source is cited in any case.
  const all = [...values, { ...claim('other'), values: [value(1, { text: 'Value' })] }];
  return contentOf(wiki({ 'film/lamp.json': film({ claims: all as never }), 'sources/reed.json': source('reed') }));
}

function value(place: number, more: object) {
  return {
    sources: [{ source: place === 0 ? 'leaf' : 'reed' }],
    reveal: 'premise',
    ...more,
  };
}

function showsOf(of: object) {
  if ('date' in of) return 'release';
  return 'on' in of ? 'admissions' : 'break-even';
}

const tickets = (amount: number) => ({ count: { amount, unit: 'ticket' } });
const release = { date: '2001-01-23' };
const sold = (amount: number, on: string) => ({ ...tickets(amount), on });

test.each([
  ['2001-01-23', 1],
  ['2001-02-23', 32],
  ['2001-03-15', 52],
  ['2001-04-08', 76],
])('the day of %s, counted from the release, is %i', (date, day) => {
  expect(dayOf(date, '2001-01-23')).toBe(day);
});

test('days and amounts are proportional, from the first day at the left and zero at the bottom', () => {
  const content = filmWith([release], [sold(100, '2001-01-23')], [sold(600, '2001-01-28')], [sold(800, '2001-02-02')]);
  const { days, height } = drawn(content);
  expect(days.map(({ day, x }) => [day, x])).toEqual([
    [1, 0],
    [6, 50],
    [11, 100],
  ]);
  expect(days.map(({ points }) => 1 - (points[0]?.y ?? 0) / height)).toEqual([0.125, 0.75, 1]);
});

test('the axes are labelled at zero and at the last day, without a label too close to it', () => {
  const ticksOf = (lastOn: string) => {
    const { dayTicks, amountTicks } = drawn(filmWith([release], [sold(100, '2001-01-23')], [sold(800, lastOn)]));
    return { days: dayTicks.map(({ day }) => day), first: amountTicks[0] };
  };
  const first = { amount: 0, y: 128, labelled: true };
  expect(ticksOf('2001-04-08')).toEqual({ days: [1, 20, 40, 60, 76], first });
  expect(ticksOf('2001-03-25')).toEqual({ days: [1, 20, 40, 62], first });
});

test.each([
  [12_782_920, 1_000_000, 13, [0, 5_000_000, 10_000_000]],
  [2_000_000, 1_000_000, 3, [0, 1_000_000, 2_000_000]],
  [1_900_000, 100_000, 20, [0, 500_000, 1_000_000, 1_500_000]],
])('for %i tickets the grid has a line every %i, %i in all, and labels at some', (most, step, lines, labels) => {
  const { amountTicks } = drawn(filmWith([release], [sold(100, '2001-01-23')], [sold(most, '2001-04-08')]));
  expect(amountTicks.map(({ amount }) => amount)).toEqual(Array.from({ length: lines }, (_, at) => at * step));
  expect(amountTicks.flatMap(({ amount, labelled }) => (labelled ? amount : []))).toEqual(labels);
});

test('a day has the remarks on its figures, without markup', () => {
  const content = filmWith(
    [release],
    [sold(100, '2001-01-23')],
    [{ ...sold(800, '2001-02-02'), note: 'more than *any* other' }],
  );
  expect(drawn(content).days.map(({ note }) => note)).toEqual([undefined, 'more than any other']);
});

test('the break-even line is at its amount', () => {
  const content = filmWith([release], [sold(100, '2001-01-23')], [sold(800, '2001-02-02')], [tickets(600)]);
  const { breakEven, height } = drawn(content);
  expect(breakEven).toMatchObject([{ amount: 600, y: height * 0.25, citations: [1] }]);
});

test('a break-even that was never reached is still in the chart', () => {
  const content = filmWith([release], [sold(100, '2001-01-23')], [sold(200, '2001-02-02')], [tickets(400)]);
  const { breakEven, days, height } = drawn(content);
  expect(breakEven[0]?.y).toBe(0);
  expect(days[1]?.points[0]?.y).toBe(height / 2);
});

test('if sources differ on a day, each has a point, and the line goes through the preferred one', () => {
  const content = filmWith(
    [release],
    [sold(100, '2001-01-23')],
    [{ ...sold(400, '2001-02-02'), rank: 'preferred', reason: 'It is the count itself.' }, sold(200, '2001-02-02')],
  );
  const { days, line } = drawn(content);
  expect(days.map(({ points }) => points.map(({ amount, citations }) => [amount, citations]))).toEqual([
    [[100, [1]]],
    [
      [400, [1]],
      [200, [2]],
    ],
  ]);
  expect(line).toBe('M0,96L100,0');
});

test('of two claims on a day the preferred value has the line, whichever comes first', () => {
  const best = { ...sold(400, '2001-02-02'), rank: 'preferred', reason: 'It is the count itself.' };
  const content = filmWith([release], [sold(100, '2001-01-23')], [sold(200, '2001-02-02')], [best]);
  expect(drawn(content).days[1]?.points.map(({ amount }) => amount)).toEqual([400, 200]);
});

test('the release is the preferred one if sources differ', () => {
  const later = { date: '2001-01-24', rank: 'preferred', reason: 'It is on the poster.' };
  const content = filmWith([later, release], [sold(1, '2001-01-24')], [sold(2, '2001-01-25')]);
  expect(drawn(content).days.map(({ day }) => day)).toEqual([1, 2]);
});

test('deprecated values are not drawn: neither a number nor a release', () => {
  const wrong = { rank: 'deprecated', reason: 'A slip.' };
  const content = filmWith(
    [release, { date: '2001-01-02', ...wrong }],
    [sold(100, '2001-01-23')],
    [sold(400, '2001-02-02'), { ...sold(900, '2001-02-02'), ...wrong }],
  );
  expect(drawn(content).days.map(({ day, points }) => [day, points.map(({ amount }) => amount)])).toEqual([
    [1, [100]],
    [11, [400]],
  ]);
});

test('one day makes no chart, nor do days without a release', () => {
  expect(chartAt(filmWith([release], [sold(1, '2001-01-23')]), 2)).toBeUndefined();
  expect(chartAt(filmWith([release]), 2)).toBeUndefined();
  expect(chartAt(contentOf(wiki()), 2)).toBeUndefined();
});

test('for any counts: order is kept, nothing falls, and all points are inside', () => {
  const later = fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 8 });
  const amounts = fc.array(fc.integer({ min: 1, max: 20_000_000 }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(later, amounts, (steps, counted) => {
      const rising = counted.toSorted((a, b) => a - b);
      const on = [0, ...steps.toSorted((a, b) => a - b)].map((step) => daysAfter(release.date, step));
      // The claims of a page are in no particular order of days.
      const sales = on.map((date, at) => [sold(rising[at] ?? 0, date)]).toReversed();
      const { days, height } = drawn(filmWith([release], ...sales), 0);
      expect(days.map(({ points }) => points.map(({ amount }) => amount))).toEqual(on.map((_, at) => [rising[at]]));
      const xs = days.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect(Math.min(...xs)).toBe(0);
      expect(Math.max(...xs)).toBe(100);
      const ys = days.map(({ points }) => points[0]?.y ?? 0);
      expect(ys).toEqual(ys.toSorted((a, b) => b - a));
      expect(ys.every((y) => y >= 0 && y <= height)).toBe(true);
      expect(days.every(({ points }) => points.every(({ citations }) => citations.length > 0))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

test('a part shows no day of a later one, and the days of its own fill the width', () => {
  const days = (part: number) => drawn(invented, part).days.map(({ day, x }) => [day, x]);
  expect(days(0)).toEqual([
    [1, 0],
    [5, 100],
  ]);
  expect(days(2)).toEqual([
    [1, 0],
    [5, 50],
    [9, 100],
  ]);
});
