import * as v from 'valibot';
import { data, noted, wholeNumber } from './fields.ts';

/** A score, and the best possible score. */
interface Score {
  value: number;
  scale?: number | undefined;
}

/** The score of a rating as a number. */
export const score = data(v.pipe(v.number(), v.minValue(0, 'expected 0 or more')));

/** The best possible score. */
export const scale = data(v.pipe(v.number(), v.minValue(1, 'expected 1 or more')));

export const votes = noted(
  v.optional(data(v.pipe(wholeNumber, v.minValue(1, 'expected 1 or more')))),
  'How many people voted, if the source says so.',
);

/** Returns whether a score is within its scale; true if the scale is unknown. */
export function isOnScale({ value, scale: best }: Score): boolean {
  return best === undefined || value <= best;
}

export const offScale = 'expected a value that is not greater than the scale';

const worth: Record<string, number> = { '★': 1, '¾': 0.75, '½': 0.5, '¼': 0.25, '☆': 0 };

/**
 * Returns whether the stars of a printed rating match its value and, if empty stars are printed too, its scale. True
 * for ratings that are not printed as stars.
 */
export function starsAgree(printed: string, { value, scale: best }: Score): boolean {
  const stars = Array.from(printed, (sign) => worth[sign]);
  if (!stars.every((sign) => sign !== undefined)) return true;
  const sum = stars.reduce((total, sign) => total + sign, 0);
  if (sum !== value) return false;
  return best === undefined || (printed.includes('☆') ? stars.length === best : stars.length <= best);
}

export const otherStars = 'expected a value and a scale that are those of the stars: 3.75 of 5 for "★★★¾☆"';
