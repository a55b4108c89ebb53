/** The numbers of an ISO date, to its precision: `1998-05-04`, `1998-05`, `1998`, or `--05-04`, a day of any year. */
export interface IsoDate {
  year?: number;
  month?: number;
  day?: number;
}

/**
 * Parses an ISO date; null if the text is not one, or the calendar does not have the day. Independent of time zone and
 * locale.
 *
 * @example parseIsoDate('--05-04') // { month: 5, day: 4 }
 */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)-(\d\d))$/.exec(text);
  if (!match) return null;
  const year = numberOf(match[1]);
  const month = numberOf(match[2] ?? match[4]);
  const day = numberOf(match[3] ?? match[5]);
  if (month !== undefined && (month < 1 || month > 12)) return null;
  // A day of any year may be 29 February, so it is checked in a leap year.
  if (day !== undefined && (day < 1 || day > daysIn(month ?? 1, year ?? 2000))) return null;
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
