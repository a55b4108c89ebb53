/**
 * How far a reader has watched: a whole number, 0 for "not watched yet", up to the last part of the film.
 * A part counts when it is finished.
 */
export type Part = number & { readonly brand: 'Part' };

/** The part of someone who has not started the film; what any synopsis tells. */
export const premise = 0 as Part;

/** Reads a part from anything: a whole number from 0; larger than the last counts as the last, anything else as 0. */
export function partFrom(value: unknown, last: Part): Part {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) return premise;
  return Math.min(number, last) as Part;
}

/** Every part from 0 to `last`, in order. */
export function partsUpTo(last: Part): Part[] {
  return Array.from({ length: last + 1 }, (_, part) => part as Part);
}

/**
 * Carries a stored part over to a changed list of parts: from the last part to the last, from any other downwards only.
 *
 * A list of parts is known by its boundaries: for each part, from 1, a key of its end. The result is the greatest part
 * of `now` that ends where some part ends which the reader had finished in `stored`; for a reader who had finished all
 * of `stored` it is the last one, since a list that grew has more of the same film to tell.
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
