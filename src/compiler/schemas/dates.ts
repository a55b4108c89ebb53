import * as v from 'valibot';
import { parseIsoDate } from '#lib/iso-date.ts';
import { data, wholeNumber } from './fields.ts';

// Years outside this range are taken for typing errors.
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

/** A day, or a month or year if no more is known. */
export const day = data(
  v.pipe(
    v.string(),
    v.check(
      (text) => isDate(text) && !text.startsWith('-'),
      `expected a valid day, such as "1998-05-03", a month "1998-05" or a year "1998", from ${first} to ${last}`,
    ),
  ),
);

/** A day, month or year, a day of any year, or a range. */
export const date = data(
  v.pipe(
    v.string(),
    v.check(
      isDateOrRange,
      'expected a valid day, such as "1998-05-03", a month "1998-05", a year "1998", a day of any year ' +
        `"--05-04", or a range from an earlier to a later one of the same kind "1998-04-07/1998-04-08", from ${first} to ${last}`,
    ),
  ),
);

/** Returns whether a date is a full day of one year. */
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
  // Dates of one precision sort as strings.
  return more.length === 0 && isDate(from) && isDate(to) && from.length === to.length && from < to;
}
