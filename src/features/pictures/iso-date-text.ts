import { parseIsoDate } from '#lib/iso-date.ts';
import { messages } from '#wiki/messages.ts';

/** An ISO date in words: `23 February 2013`. What is none stays as it is. */
export function isoDateText(date: string): string {
  const parsed = parseIsoDate(date);
  return parsed ? messages.date(parsed) : date;
}
