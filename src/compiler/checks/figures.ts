import { collectionNames } from '#wiki/collections.ts';
import type { ReadFiles } from '../read-files.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';
import type { Figure } from '../schemas/figure.ts';

interface PlacedFigure {
  figure: Figure;
  value: ClaimValue;
  path: JsonPath;
}

/**
 * Checks the numbers from which pictures are drawn: they stand in the film's file, whose pictures they are; each is said
 * by sources of its own value; and a day is counted from a release that is told, and not before it.
 */
export function checkFigures({ entities }: ReadFiles): Problem[] {
  return collectionNames.flatMap((name) =>
    [...entities[name].values()].flatMap(({ file, value }) => {
      const placed = 'claims' in value ? placedFigures(value.claims) : [];
      return name === 'film' ? filmProblems(file, placed) : placed.map(({ path }) => elsewhere(file, path));
    }),
  );
}

function placedFigures(claims: readonly Claim[]): PlacedFigure[] {
  return claims.flatMap(({ values }, claim) =>
    values.flatMap((value, at) =>
      (value.figures ?? []).map((figure, index) => ({
        figure,
        value,
        path: ['claims', claim, 'values', at, 'figures', index],
      })),
    ),
  );
}

function elsewhere(file: JsonFile, path: JsonPath): Problem {
  return problemAt(
    { file, path },
    {
      rule: 'wrong-value',
      message: 'No picture is drawn from the numbers of this file.',
      expected: 'Keep "figures" to the file in film/.',
    },
  );
}

function filmProblems(file: JsonFile, placed: readonly PlacedFigure[]): Problem[] {
  const releases = placed.flatMap(({ figure: { of, on } }) => (of === 'release' && on !== undefined ? [on] : []));
  const first = releases.toSorted()[0];
  return placed.flatMap(({ figure, value, path }) => [
    ...unknownSayers(file, path, figure, value),
    ...(figure.of === 'admissions' && (first === undefined || (figure.on ?? '') < first)
      ? [
          problemAt(
            { file, path: [...path, 'on'] },
            {
              rule: 'wrong-value',
              message:
                first === undefined
                  ? 'Days are counted from the release, and no figure tells when that was.'
                  : 'This day lies before the release, from which days are counted.',
              expected:
                first === undefined
                  ? 'Add "figures": [{ "of": "release", "on": "…" }] to the value that holds the day of the release.'
                  : `Write a day from ${first} on.`,
            },
          ),
        ]
      : []),
  ]);
}

function unknownSayers(file: JsonFile, path: JsonPath, { saidBy }: Figure, { sources }: ClaimValue): Problem[] {
  const known = sources.map(({ source }) => source);
  return (saidBy ?? []).flatMap((source, index) =>
    known.includes(source)
      ? []
      : [
          problemAt(
            { file, path: [...path, 'saidBy', index] },
            {
              rule: 'unknown-id',
              message: `"${source}" is no source of this value.`,
              expected: 'Name one of the sources of the same value, or add it there.',
              written: source,
              valid: known,
            },
          ),
        ],
  );
}
