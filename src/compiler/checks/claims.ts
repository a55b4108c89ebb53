import { fieldPath } from '../field-path.ts';
import { shownClaims, type Shows } from '../charts/shown-claims.ts';
import type { Finding } from '../problem.ts';
import { isComplete, type ReadFiles } from '../read-files.ts';
import { type Claim, claim, type ClaimValue } from '../schemas/claim.ts';
import { isFullDay } from '../schemas/dates.ts';
import type { Site } from '../schemas/site.ts';
import { valueKey } from '../schemas/values.ts';
import { instancesOf } from '../walk.ts';

/**
 * Checks claims beyond the schema of each value: no duplicate values, not all of them deprecated, spellings are texts, and a claim with "shows" has
 * the data that its chart needs; and that the claims exist that site.json names.
 */
export function* checkClaims(read: ReadFiles): Generator<Finding> {
  const { all, entities } = read;
  yield* unknownClaims(read);
  const films = [...entities.film.values()];
  const [release] = films.flatMap(({ value }) =>
    shownClaims(value.claims, 'release').flatMap(({ value: { date } }) => date ?? []),
  );
  for (const { file, nodes } of all) {
    for (const { value: found, path } of instancesOf(claim, nodes)) {
      const fieldAt = (pick: (value: Claim) => unknown) => ({ file, path: [...path, ...fieldPath<Claim>(pick)] });
      yield* valueProblems(found, fieldAt);
      if (found.shows === undefined) continue;
      if (films.some((film) => film.file === file)) yield* undrawable(found, found.shows, fieldAt, release);
      else {
        yield {
          ...fieldAt(({ shows }) => shows),
          rule: 'wrong-value',
          message: 'No chart is drawn from the values of this file.',
          expected: 'Remove "shows": charts are drawn only from the claims of the file in film/.',
        };
      }
    }
  }
}

/**
 * Checks that the film has each claim that the home page shows, and that the film or another work has each that a row of
 * the table of versions names.
 */
function* unknownClaims(read: ReadFiles): Generator<Finding> {
  // An invalid file may be the one that has it.
  if (!read.site || !isComplete(read, ['film', 'works'])) return;
  const { file, value } = read.site;
  const idsIn = (...collections: ('film' | 'works')[]) =>
    new Set(
      collections.flatMap((name) => [...read.entities[name].values()].flatMap((each) => each.value.claims.map(idOf))),
    );
  const unknown = (id: string, pick: (site: Site) => unknown, owner: string, rooms: string): Finding => ({
    file,
    path: fieldPath<Site>(pick),
    rule: 'unknown-id',
    message: `"${id}" is not the id of a claim of ${owner}.`,
    expected: `Write the id of a claim in ${rooms}, or add it there.`,
    written: id,
  });
  const ofFilm = idsIn('film');
  for (const [at, id] of value.facts.entries()) {
    if (ofFilm.has(id)) continue;
    yield { ...unknown(id, ({ facts }) => facts[at], 'the film', 'film/'), valid: ofFilm };
  }
  const ofAny = idsIn('film', 'works');
  for (const [row, { claims }] of value.versionRows.entries()) {
    for (const [at, id] of claims.entries()) {
      if (ofAny.has(id)) continue;
      const pick = ({ versionRows }: Site) => versionRows[row]?.claims[at];
      yield { ...unknown(id, pick, 'the film or of another work', 'film/ or works/'), valid: ofAny };
    }
  }
}

function idOf({ id }: Claim): string {
  return id;
}

/** Returns the file and the path of a field of a claim. */
type FieldAt = (pick: (value: Claim) => unknown) => Pick<Finding, 'file' | 'path'>;

function* valueProblems({ kind, values }: Claim, fieldAt: FieldAt): Generator<Finding> {
  const [, second] = kind === 'fact' ? values.filter(({ rank }) => rank === 'preferred') : [];
  if (second) {
    yield {
      ...fieldAt((each) => each.values[values.indexOf(second)]?.rank),
      rule: 'two-preferred',
      message: 'Another value of this fact is preferred too, but only one can be right.',
      expected: 'Keep the rank of the one that is right; if neither is known to be, remove both.',
    };
  }
  if (kind === 'fact' && values.every(({ rank }) => rank === 'deprecated')) {
    yield {
      ...fieldAt((each) => each.values[0]?.rank),
      rule: 'none-right',
      message: 'Every value of this fact is deprecated, so nothing is said to be right.',
      expected: 'Add the value that is right, with its sources; if one of these may be right, remove its "rank".',
    };
  }
  const seen = new Set<string>();
  for (const [at, value] of values.entries()) {
    const key = valueKey(value);
    if (seen.has(key)) {
      yield {
        ...fieldAt((each) => each.values[at]),
        rule: 'duplicate-value',
        message: 'Another value of this claim is the same.',
        expected: 'Keep one of the two, with the sources of both.',
      };
    }
    seen.add(key);
    if (kind !== 'spelling' || value.text) continue;
    yield {
      ...fieldAt((each) => each.values[at]),
      rule: 'wrong-value',
      message: 'A spelling must be a text.',
      expected: 'Write the name as "text", or change the kind of the claim to "fact".',
    };
  }
}

/** What a value must have for each chart to be drawn, and how a message says so. */
const drawable: Record<Shows, { fits: (value: ClaimValue) => boolean; words: string }> = {
  release: { fits: ({ date }) => isFullDay(date), words: 'a "date" with its day, such as "1998-05-03"' },
  admissions: {
    fits: ({ count, on }) => count !== undefined && isFullDay(on),
    words: 'a "count", and the day in "on", such as "1998-02-23"',
  },
  'break-even': { fits: ({ count }) => count !== undefined, words: 'a "count"' },
  rating: { fits: ({ rating }) => rating !== undefined, words: 'a "rating"' },
};

function* undrawable({ values }: Claim, shows: Shows, fieldAt: FieldAt, release?: string): Generator<Finding> {
  const { fits, words } = drawable[shows];
  for (const [at, value] of values.entries()) {
    // Deprecated values are not drawn.
    if (value.rank === 'deprecated') continue;
    if (!fits(value)) {
      yield {
        ...fieldAt((each) => each.values[at]),
        rule: 'wrong-value',
        message: `The chart of ${shows} cannot be drawn from this value.`,
        expected: `Write ${words}; or remove "shows" from the claim.`,
      };
    } else if (shows === 'admissions' && (release === undefined || (value.on ?? '') < release)) {
      const uncovered = {
        message: 'Days are counted from the release, but no claim has its date.',
        expected: 'Add "shows": "release" to the claim with the release date.',
      };
      const early = {
        message: 'This day is before the release, from which days are counted.',
        expected: `Write a day on or after ${release}.`,
      };
      yield {
        ...fieldAt((each) => each.values[at]?.on),
        rule: 'wrong-value',
        ...(release === undefined ? uncovered : early),
      };
    }
  }
}
