/** The numbers of an ISO date that may stop at the year or the month: `1998-05-04`, `1998-05`, `1998`. */
export interface IsoDate {
  year: number;
  month?: number;
  day?: number;
}

/** Reads an ISO date, or gives null where the text is none. It knows no time zone and no locale. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
