import { expect, test } from 'vitest';
import { parseIsoDate } from './iso-date.ts';

test.each([
  ['1998-05-04', { year: 1998, month: 5, day: 4 }],
  ['1998-05', { year: 1998, month: 5 }],
  ['1998', { year: 1998 }],
  ['1998-13-04', null],
  ['1998-05-32', null],
  ['4 May 1998', null],
])('reads %s', (text, date) => {
  expect(parseIsoDate(text)).toEqual(date);
});
