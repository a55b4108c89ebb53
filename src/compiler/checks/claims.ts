import { fieldPath } from '../field-path.ts';
import { shownClaims, type Shows } from '../charts/shown-claims.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { type Claim, claim, type ClaimValue } from '../schemas/claim.ts';
import { isFullDay } from '../schemas/dates.ts';
import { sayingOf } from '../schemas/values.ts';
import { instancesOf } from '../walk.ts';

/**
 * Checks what claims hold beyond the form of each value: that no two values of one say the same, that spellings are
 * words, and that a picture can be drawn from what says that it shows one.
 */
export function* checkClaims({ all, entities }: ReadFiles): Generator<Finding> {
  const films = [...entities.film.values()];
  const [release] = films.flatMap(({ value }) =>
    shownClaims(value.claims, 'release').flatMap(({ value: { date } }) => date ?? []),
  );
  for (const { file, nodes } of all) {
    for (const { value: found, path } of instancesOf(claim, nodes)) {
      const place = (pick: (value: Claim) => unknown) => ({ file, path: [...path, ...fieldPath<Claim>(pick)] });
      yield* valueProblems(found, place);
      if (found.shows === undefined) continue;
      if (films.some((film) => film.file === file)) yield* undrawable(found, found.shows, place, release);
      else {
        yield {
          ...place(({ shows }) => shows),
          rule: 'wrong-value',
          message: 'No picture is drawn from the values of this file.',
          expected: 'Take "shows" out: only the file in film/ has pictures of claims.',
        };
      }
    }
  }
}

/** Names the place of a field of a claim. */
type PlaceOf = (pick: (value: Claim) => unknown) => Pick<Finding, 'file' | 'path'>;

function* valueProblems({ kind, values }: Claim, place: PlaceOf): Generator<Finding> {
  const seen = new Set<string>();
  for (const [at, value] of values.entries()) {
    const saying = sayingOf(value);
    if (seen.has(saying)) {
      yield {
        ...place((each) => each.values[at]),
        rule: 'duplicate-value',
        message: 'Another value of this claim says the same.',
        expected: 'Keep one of the two, with the sources of both.',
      };
    }
    seen.add(saying);
    if (kind !== 'spelling' || value.text) continue;
    yield {
      ...place((each) => each.values[at]),
      rule: 'wrong-value',
      message: 'A spelling is a name as somebody writes it.',
      expected: 'Write it as "text", or make the claim a "fact".',
    };
  }
}

/** What a value must hold so that a picture can show it, and how to say so. */
const drawable: Record<Shows, { fits: (value: ClaimValue) => boolean; words: string }> = {
  release: { fits: ({ date }) => isFullDay(date), words: 'a "date" with its day, such as "2013-01-23"' },
  admissions: {
    fits: ({ count, on }) => count !== undefined && isFullDay(on),
    words: 'a "count", and the day in "on", such as "2013-02-23"',
  },
  'break-even': { fits: ({ count }) => count !== undefined, words: 'a "count"' },
  rating: { fits: ({ rating }) => rating !== undefined, words: 'a "rating"' },
};

function* undrawable({ values }: Claim, shows: Shows, place: PlaceOf, release?: string): Generator<Finding> {
  const { fits, words } = drawable[shows];
  for (const [at, value] of values.entries()) {
    // What is set aside is not drawn.
    if (value.rank === 'deprecated') continue;
    if (!fits(value)) {
      yield {
        ...place((each) => each.values[at]),
        rule: 'wrong-value',
        message: `The picture of ${shows} cannot be drawn from this value.`,
        expected: `Write ${words}; or take "shows" out of the claim.`,
      };
    } else if (shows === 'admissions' && (release === undefined || (value.on ?? '') < release)) {
      const uncovered = {
        message: 'Days are counted from the release, and no claim tells when that was.',
        expected: 'Add "shows": "release" to the claim that holds the day of the release.',
      };
      const early = {
        message: 'This day lies before the release, from which days are counted.',
        expected: `Write a day from ${release} on.`,
      };
      yield {
        ...place((each) => each.values[at]?.on),
        rule: 'wrong-value',
        ...(release === undefined ? uncovered : early),
      };
    }
  }
}
