import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { claim as claimSchema } from '#compiler/schemas/claim.ts';
import type { PagePath } from '#wiki/addresses.ts';
import { dateText, valueText, wholeValueText } from './value-text.ts';
import type { QualifiedValue } from '#wiki/shared-data.ts';

const keeper = { path: '/characters/keeper' as PagePath, title: 'The keeper' };
const helper = { path: '/characters/helper' as PagePath, title: 'Her helper' };
const tickets = (amount: number): QualifiedValue => ({ count: { amount, unit: 'ticket' } });
const money = (amount: number, currency: string): QualifiedValue => ({ money: { amount, currency } });

test.each<[QualifiedValue, string]>([
  [{ text: ['As ', { kind: 'emphasis', children: ['slow'] }, ' as the tide'] }, 'As slow as the tide'],

  [{ date: '1998-05-03' }, '3 May 1998'],
  [{ date: '1998-05' }, 'May 1998'],
  [{ date: '1998' }, '1998'],
  [{ date: '--05-04' }, '4 May'],
  [{ date: '--02-29' }, '29 February'],
  [{ date: '1998-04-07/1998-04-08' }, '7–8 April 1998'],
  [{ date: '1998-04-30/1998-05-02' }, '30 April–2 May 1998'],
  [{ date: '1997-12-31/1998-01-01' }, '31 December 1997–1 January 1998'],
  [{ date: '1998-02/1998-03' }, 'February–March 1998'],
  [{ date: '1983/1998' }, '1983–1998'],
  [{ date: '1950', about: true }, 'About 1950'],

  [{ duration: { amount: 97, unit: 'minute' } }, '97 minutes'],
  [{ duration: { amount: 1, unit: 'hour' } }, '1 hour'],
  [{ duration: { amount: 2.5, unit: 'hour' } }, '2.5 hours'],
  [{ duration: { amount: 7, unit: 'year' } }, '7 years'],

  [tickets(1), '1 ticket'],
  [tickets(800), '800 tickets'],
  [tickets(7526784), '7,526,784 tickets'],
  [tickets(12782920), '12,782,920 tickets'],
  [tickets(10026790), '10,026,790 tickets'],
  [tickets(12820000), '12.82 million tickets'],
  [tickets(3400000), '3.4 million tickets'],
  [tickets(10000000), '10 million tickets'],
  [tickets(670000), '670,000 tickets'],
  [{ ...tickets(6000000), about: true }, 'About 6 million tickets'],
  [{ ...tickets(1026794), on: '1998-02-23' }, '1,026,794 tickets (23 February 1998)'],
  [
    { ...tickets(2450000), about: true, printed: '2.4 to 2.46 million' },
    'About 2.45 million tickets, given as “2.4 to 2.46 million”',
  ],
  [{ count: { amount: 769, unit: 'screen' } }, '769 screens'],
  [{ count: { amount: 12, unit: 'nomination' } }, '12 nominations'],
  [{ count: { amount: 75.8, unit: 'percent' } }, '75.8%'],

  [money(2400000000, 'KRW'), '2.4 billion won'],
  [money(91400000000, 'KRW'), '91.4 billion won'],
  [money(670000, 'KRW'), '670,000 won'],
  [money(82000000, 'USD'), '82 million US dollars'],
  [money(543000000, 'PHP'), '543 million Philippine pesos'],
  [money(1055046, 'USD'), '1,055,046 US dollars'],
  [money(12.5, 'USD'), '12.5 US dollars'],

  [{ rating: { value: 8.2, scale: 10 } }, '8.2 of 10'],
  [{ rating: { value: 96, scale: 100, votes: 1445 } }, '96 of 100, from 1,445 votes'],
  [{ rating: { value: 8.4, scale: 10, votes: 1 } }, '8.4 of 10, from 1 vote'],
  [{ rating: { value: 8.83 } }, '8.83'],
  [{ rating: { value: 89, scale: 100 }, printed: '89%' }, '89 of 100, given as “89%”'],

  [{ place: 3, on: '1998-03-15' }, '3rd (15 March 1998)'],
  [{ links: [keeper] }, 'The keeper'],
  [{ links: [keeper, helper, keeper] }, 'The keeper, Her helper and The keeper'],
])('%o is formatted as "%s"', (value, text) => {
  expect(valueText(value)).toBe(text);
});

test('the searchable text of a value includes its note and its original', () => {
  const note = ['a ', { kind: 'emphasis' as const, children: ['month'] }];
  expect(wholeValueText({ ...money(670000, 'KRW'), note, original: { text: '67만원', lang: 'ko' } })).toBe(
    '670,000 won 67만원 (a month)',
  );
});

test('returns a text that is not a date unchanged', () => {
  expect(['spring', '1998-02-30', '1998/spring', ''].map(dateText)).toEqual([
    'spring',
    '1998-02-30',
    '1998/spring',
    '',
  ]);
});

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 1700, max: 2200 });
const monthDay = fc.tuple(fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })).map((all) => all.map(two));
const day = fc.oneof(
  year.map(String),
  fc.tuple(year, monthDay).map(([of, [month]]) => `${of}-${month}`),
  fc.tuple(year, monthDay).map(([of, [month, at]]) => `${of}-${month}-${at}`),
  monthDay.map(([month, at]) => `--${month}-${at}`),
);
const amount = fc.oneof(fc.integer({ max: 1e13 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
const typed = fc.oneof(
  fc.record({
    date: fc.oneof(
      day,
      fc.tuple(day, day).map((both) => both.join('/')),
    ),
  }),
  fc.record({
    duration: fc.record({ amount, unit: fc.constantFrom('minute', 'hour', 'day', 'week', 'month', 'year') }),
  }),
  fc.record({ count: fc.record({ amount, unit: fc.constantFrom('ticket', 'screen', 'nomination', 'percent') }) }),
  fc.record({ money: fc.record({ amount, currency: fc.constantFrom(...Intl.supportedValuesOf('currency')) }) }),
  fc.record({ rating: fc.record({ value: amount, scale: amount, votes: fc.nat() }, { requiredKeys: ['value'] }) }),
  fc.record({ place: fc.integer() }),
);

test('every value that the schema accepts has a text', () => {
  let passed = 0;
  fc.assert(
    fc.property(typed, (value) => {
      const { success } = safeParse(claimSchema, {
        id: 'c',
        label: 'C',
        kind: 'fact',
        values: [{ ...value, sources: [{ source: 'leaf' }] }],
      });
      if (!success) return;
      passed += 1;
      const text = valueText(value);
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/NaN|Invalid|undefined|null/);
      // A date is never shown in its ISO form.
      expect('date' in value && text === value.date).toBe('date' in value && /^\d{4}$/.test(value.date));
    }),
    { numRuns: 2000 },
  );
  expect(passed).toBeGreaterThan(300);
});
