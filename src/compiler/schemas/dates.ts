import * as v from 'valibot';
import { parseIsoDate } from '#lib/iso-date.ts';
import { data, wholeNumber } from './fields.ts';

// What a film wiki tells of lies between these; a year beyond them is a slip of the keyboard.
const first = 1800;
const last = 2100;

/** The year of a work. */
export const year = data(
  v.pipe(
    wholeNumber,
    v.minValue(first, `expected a year from ${first} to ${last}`),
    v.maxValue(last, `expected a year from ${first} to ${last}`),
  ),
);

/** A day, or the month or the year of it where no more is known. */
export const day = data(
  v.pipe(
    v.string(),
    v.check(
      (text) => isDate(text) && !text.startsWith('-'),
      `expected a day that the calendar has, such as "2013-01-23", or the month "2013-01" or the year "2013" of it, from ${first} to ${last}`,
    ),
  ),
);

/** A day with as much as is known of it, a day of any year, or a stretch of time. */
export const date = data(
  v.pipe(
    v.string(),
    v.check(
      isDateOrRange,
      'expected a day that the calendar has, such as "2013-01-23", a month "2013-01", a year "2013", a day of any year ' +
        `"--12-23", or two of one kind from the earlier to the later "2013-04-07/2013-04-08", from ${first} to ${last}`,
    ),
  ),
);

/** Whether a date names one day of one year. */
export function isFullDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text);
}

function isDate(text: string): boolean {
  const parsed = parseIsoDate(text);
  return parsed !== null && (parsed.year === undefined || (parsed.year >= first && parsed.year <= last));
}

function isDateOrRange(text: string): boolean {
  const [from = '', to, ...more] = text.split('/');
  if (to === undefined) return isDate(from);
  // Dates of one kind are in the order of their digits.
  return more.length === 0 && isDate(from) && isDate(to) && from.length === to.length && from < to;
}
