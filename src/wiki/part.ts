/** How far a reader has watched: the number of the last finished part, or 0 for "not watched yet". */
export type Part = number & { readonly brand: 'Part' };

/** The part of someone who has not started the film, which shows what any synopsis does. */
export const premise = 0 as Part;

/**
 * Returns a value as a part: a number above the last part becomes the last, anything but a whole number from 0 becomes
 * 0.
 */
export function partFrom(value: unknown, last: Part): Part {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) return premise;
  return Math.min(number, last) as Part;
}

/** Returns every part from 0 to `last`, in order. */
export function partsUpTo(last: Part): Part[] {
  return Array.from({ length: last + 1 }, (_, part) => part as Part);
}

/**
 * Returns a stored part as a part of a changed parts list: the last part becomes the last, any other becomes one that
 * ends no later.
 *
 * Parts lists are compared by their boundaries: for each part, from 1, a key of its end. The result is the greatest
 * part of `now` that ends where some part ends that the reader had finished in `stored`. Readers who had finished all
 * of `stored` get the last part, since a longer list has more of the same film.
 */
export function carryPartOver(part: Part, stored: readonly string[], now: readonly string[]): Part {
  if (stored.length > 0 && part >= stored.length) return now.length as Part;
  const finished = stored.slice(0, part).toReversed();
  for (const boundary of finished) {
    const index = now.indexOf(boundary);
    if (index >= 0) return (index + 1) as Part;
  }
  return premise;
}
