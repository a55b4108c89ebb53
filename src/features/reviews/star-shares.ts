import type { RatingData } from '#wiki/page-data.ts';

/** The maximum number of stars to draw: more cannot be counted at a glance. */
const most = 10;

/**
 * Returns how much of each star of a rating is filled: 1, 1, 1, 0.75, 0 for 3.75 of 5; undefined if the rating was not
 * printed in stars, or in too many to draw.
 */
export function starShares({ printed, value, scale }: RatingData): number[] | undefined {
  if (!/[★☆⭐]/u.test(printed) || scale > most) return undefined;
  return Array.from({ length: Math.ceil(scale) }, (_, star) => Math.min(1, Math.max(0, value - star)));
}
