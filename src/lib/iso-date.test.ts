import { expect, test } from 'vitest';
import { parseIsoDate } from './iso-date.ts';

test.each([
  ['1998-05-04', { year: 1998, month: 5, day: 4 }],
  ['1998-05', { year: 1998, month: 5 }],
  ['1998', { year: 1998 }],
  ['--05-04', { month: 5, day: 4 }],
  ['--02-29', { month: 2, day: 29 }],
  ['1996-02-29', { year: 1996, month: 2, day: 29 }],
  ['1998-02-29', null],
  ['1998-02-30', null],
  ['1998-13-45', null],
  ['1998-05-00', null],
  ['--02-30', null],
  ['--12', null],
  ['20013', null],
  ['1998-13-04', null],
  ['1998-05-32', null],
  ['4 May 1998', null],
])('reads %s', (text, date) => {
  expect(parseIsoDate(text)).toEqual(date);
});
