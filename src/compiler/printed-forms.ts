import { type IsoDate, parseIsoDate } from '#lib/iso-date.ts';
import type { ClaimValue } from './schemas/claim.ts';

/** How prose writes a value. */
interface PrintedForm {
  text: string;
  /** So short that it may well mean something else, such as a year. */
  isVague?: true;
}

/** Numbers below are as likely to count something else. */
const minAmount = 1000;

/**
 * Returns how prose in a language writes a dated or counted value, the longest form first: as its source prints it, and
 * as the language formats dates, large numbers and durations. Empty for texts, links, ranks, ratings and small numbers.
 *
 * @param lang - A BCP 47 tag.
 * @example printedForms({ date: '1998-05-03' }, 'en') // 'May 3, 1998', '3 May 1998', 'May 3', '3 May'
 */
export function printedForms(value: Partial<ClaimValue>, lang: string): PrintedForm[] {
  const { printed, date, duration, count, money } = value;
  const amount = count?.amount ?? money?.amount;
  return [
    ...(date === undefined ? [] : date.split('/').flatMap((day) => dateForms(parseIsoDate(day), lang))),
    ...(duration ? [{ text: durationText(duration, lang) }] : []),
    ...(amount !== undefined && amount >= minAmount ? numberForms(amount, lang) : []),
    // A number alone, such as "89%", is too short.
    ...(printed !== undefined && /\p{L}/u.test(printed) ? [{ text: printed }] : []),
  ];
}

function dateForms(date: IsoDate | null, lang: string): PrintedForm[] {
  const { year, month, day } = date ?? {};
  if (month === undefined) return year === undefined ? [] : [{ text: String(year), isVague: true }];
  const named = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  if (day === undefined) return [{ text: `${named} ${year}`, isVague: true }];
  // Both orders, since that of a language depends on the country.
  const days = [`${named} ${day}`, `${day} ${named}`];
  return [...days.map((text) => `${text} ${year ?? ''}`.trim()), ...days].map((text) => ({ text }));
}

function durationText({ amount, unit }: NonNullable<ClaimValue['duration']>, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

function numberForms(amount: number, lang: string): PrintedForm[] {
  const compact = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
  return [new Intl.NumberFormat(lang), ...(amount >= 1e6 ? [new Intl.NumberFormat(lang, compact)] : [])].map(
    (format) => ({ text: format.format(amount) }),
  );
}
