import { linkTitle } from './neutral-name.ts';
import { type IsoDate, parseIsoDate } from '#lib/iso-date.ts';
import { listText } from '#messages/lists.ts';
import { locale, messages } from '#messages/messages.ts';
import { plainText } from '#wiki/prose.ts';
import type { QualifiedValue } from '#wiki/shared-data.ts';

const texts = messages.values;
const currencies: Readonly<Record<string, string | undefined>> = texts.currencies;

/** Returns a value as plain text, without its note and its original. */
export function valueText(value: QualifiedValue): string {
  const typed = typedText(value);
  const about = value.about ? texts.about({ value: typed }) : typed;
  const on = value.on === undefined ? about : texts.on({ value: about, date: dateText(value.on) });
  return value.printed === undefined ? on : texts.printed({ value: on, printed: value.printed });
}

/** Returns a value as plain text with its note and its original, for search. */
export function wholeValueText(value: QualifiedValue): string {
  const original = value.original ? ` ${value.original.text}` : '';
  const { before, after } = texts.note;
  return `${valueText(value)}${original}${value.note ? `${before}${plainText(value.note)}${after}` : ''}`;
}

function typedText({ text, date, duration, count, money, rating, place, links }: QualifiedValue): string {
  if (text) return plainText(text);
  if (date !== undefined) return dateText(date);
  if (duration) return numberText(duration.amount, { style: 'unit', unit: duration.unit, unitDisplay: 'long' });
  if (count) return countText(count);
  if (money) return moneyText(money);
  if (rating) {
    const written = ratingText(rating.value, rating.scale);
    return rating.votes === undefined ? written : texts.votes({ rating: written, votes: rating.votes });
  }
  return place === undefined ? listText((links ?? []).map(linkTitle)) : texts.place({ place });
}

/** Returns a rating as text: "4 of 5", or the number alone if its scale is not known. */
export function ratingText(value: number, scale?: number): string {
  return scale === undefined ? messages.number({ amount: value }) : texts.rating({ value, scale });
}

/**
 * Formats a date of page data to its precision; returns other text unchanged.
 *
 * @example dateText('1998-04-07/1998-04-08') // '7–8 April 1998'
 */
export function dateText(text: string): string {
  const [from = '', to] = text.split('/');
  const start = parseIsoDate(from);
  const end = to === undefined ? null : parseIsoDate(to);
  if (!start || (to !== undefined && !end)) return text;
  const format = dateFormat(start);
  if (!end) return format.format(timeOf(start));
  // Some browsers put thin spaces around the dash, others none; hydration must match the prerendered text.
  return format.formatRange(timeOf(start), timeOf(end)).replace(/\s*–\s*/u, '–');
}

/** Formats by what they show, since making one takes far longer than using it. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function dateFormat({ year, month, day }: IsoDate): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    ...(year !== undefined && { year: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const key = JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

/** Returns the timestamp of a date. A day of any year is placed in a leap year, which has every day. */
function timeOf({ year = 2000, month = 1, day = 1 }: IsoDate): number {
  return Date.UTC(year, month - 1, day);
}

function countText({ amount, unit }: NonNullable<QualifiedValue['count']>): string {
  if (unit === 'percent') return numberText(amount, { style: 'unit', unit });
  return texts.units[unit]({ amount, written: numberText(amount) });
}

function moneyText({ amount, currency }: NonNullable<QualifiedValue['money']>): string {
  const parts = numberFormat(amount, { style: 'currency', currency, currencyDisplay: 'name' }).formatToParts(amount);
  return parts.map(({ type, value }) => (type === 'currency' ? (currencies[currency] ?? value) : value)).join('');
}

function numberText(amount: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(amount, options).format(amount);
}

/** Returns a format: large round numbers in words, "3.4 million", all others with every digit. */
function numberFormat(amount: number, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const all: Intl.NumberFormatOptions = {
    ...options,
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
    ...(isRound(amount) && { notation: 'compact', compactDisplay: 'long' }),
  };
  const key = JSON.stringify(all);
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale, all);
  numberFormats.set(key, format);
  return format;
}

/** Returns whether a number of a million or more stays exact with two decimals of a million. */
function isRound(amount: number): boolean {
  if (amount < 1e6) return false;
  const unit = 1000 ** Math.floor(Math.log10(amount) / 3);
  return amount % (unit / 100) === 0;
}
