import type { RatingData } from '#wiki/page-data.ts';

/** More stars than this are counted, not seen. */
const most = 10;

/**
 * Of each star of a rating the share that is filled: 3.75 of 5 gives 1, 1, 1, 0.75, 0. Undefined where the rating was
 * not printed in stars, or in more of them than one can take in.
 */
export function starShares({ printed, value, scale }: RatingData): number[] | undefined {
  if (!/[★☆⭐]/u.test(printed) || scale > most) return undefined;
  return Array.from({ length: Math.ceil(scale) }, (_, star) => Math.min(1, Math.max(0, value - star)));
}
