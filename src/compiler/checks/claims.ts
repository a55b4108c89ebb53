import { fieldPath } from '../field-path.ts';
import type { JsonPath } from '../json-file.ts';
import { shownClaims, type Shows } from '../pictures/shown-claims.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import { type Claim, claim, type ClaimValue } from '../schemas/claim.ts';
import { isFullDay } from '../schemas/dates.ts';
import { sayingOf } from '../schemas/values.ts';
import { instancesOf } from '../walk.ts';

/**
 * Checks what claims hold beyond the form of each value: that no two values of one say the same, that spellings are
 * words, and that a picture can be drawn from what says that it shows one.
 */
export function checkClaims(read: ReadFiles): Problem[] {
  const films: readonly ReadFile[] = [...read.entities.film.values()];
  const release = [...read.entities.film.values()].flatMap(({ value }) => releaseOf(value.claims));
  return read.all.flatMap((each) =>
    instancesOf(claim, each.nodes).flatMap((found) => [
      ...repeated(each, found),
      ...unspelled(each, found),
      ...(films.some(({ file }) => file === each.file) ? undrawable(each, found, release[0]) : misplaced(each, found)),
    ]),
  );
}

interface Found {
  value: Claim;
  path: JsonPath;
}

/** The day from which days are counted, where one is told. */
function releaseOf(claims: readonly Claim[]): string[] {
  return shownClaims(claims, 'release').flatMap(({ value: { date } }) => date ?? []);
}

function valuePath(
  path: JsonPath,
  at: number,
  field: (value: ClaimValue | undefined) => unknown = (value) => value,
): JsonPath {
  return [...path, ...fieldPath<Claim>(({ values }) => field(values[at]))];
}

function repeated({ file }: ReadFile, { value: { values }, path }: Found): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    const saying = sayingOf(value);
    if (!seen.has(saying)) {
      seen.add(saying);
      return [];
    }
    return [
      problemAt(
        { file, path: valuePath(path, at) },
        {
          rule: 'duplicate-value',
          message: 'Another value of this claim says the same.',
          expected: 'Keep one of the two, with the sources of both.',
        },
      ),
    ];
  });
}

function unspelled({ file }: ReadFile, { value: { kind, values }, path }: Found): Problem[] {
  if (kind !== 'spelling') return [];
  return values.flatMap(({ text }, at) =>
    text
      ? []
      : [
          problemAt(
            { file, path: valuePath(path, at) },
            {
              rule: 'wrong-value',
              message: 'A spelling is a name as somebody writes it.',
              expected: 'Write it as "text", or make the claim a "fact".',
            },
          ),
        ],
  );
}

function misplaced({ file }: ReadFile, { value: { shows }, path }: Found): Problem[] {
  if (shows === undefined) return [];
  return [
    problemAt(
      { file, path: [...path, ...fieldPath<Claim>((each) => each.shows)] },
      {
        rule: 'wrong-value',
        message: 'No picture is drawn from the values of this file.',
        expected: 'Take "shows" out: only the file in film/ has pictures of claims.',
      },
    ),
  ];
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

function undrawable(
  { file }: ReadFile,
  { value: { shows, values }, path }: Found,
  release: string | undefined,
): Problem[] {
  if (shows === undefined) return [];
  const { fits, words } = drawable[shows];
  return values.flatMap((value, at) => {
    // What is set aside is not drawn.
    if (value.rank === 'deprecated') return [];
    if (!fits(value)) {
      const message = `The picture of ${shows} cannot be drawn from this value.`;
      const expected = `Write ${words}; or take "shows" out of the claim.`;
      return [problemAt({ file, path: valuePath(path, at) }, { rule: 'wrong-value', message, expected })];
    }
    if (shows !== 'admissions' || (release !== undefined && value.on !== undefined && value.on >= release)) return [];
    return [
      problemAt(
        { file, path: valuePath(path, at, (each) => each?.on) },
        release === undefined
          ? {
              rule: 'wrong-value',
              message: 'Days are counted from the release, and no claim tells when that was.',
              expected: 'Add "shows": "release" to the claim that holds the day of the release.',
            }
          : {
              rule: 'wrong-value',
              message: 'This day lies before the release, from which days are counted.',
              expected: `Write a day from ${release} on.`,
            },
      ),
    ];
  });
}
