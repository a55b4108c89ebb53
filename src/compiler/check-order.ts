import { collectionNames } from '#wiki/collections.ts';
import type { ReadFiles } from './check-references.ts';
import { clockOf } from './clock.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { type Problem, problemAt } from './problem.ts';
import type { Claim } from './schemas/claim.ts';

const ranks = ['preferred', 'normal', 'deprecated'];

/**
 * Checks lists that have one order only: the values of a claim by rank, former ids and numbers of claims ascending, and
 * the plot in the order in which it may be told.
 */
export function checkOrder({ parts, entities }: ReadFiles): Problem[] {
  const clock = parts && clockOf(parts.value);
  const all = collectionNames.flatMap((name) => [...entities[name].values()]);
  return [
    ...all.flatMap(({ file, value }) => [
      ...(isAscending(value.formerIds)
        ? []
        : [misplaced(file, ['formerIds'], 'in the order of the alphabet, as `npm run format` does')]),
      ...refProblems(file, value, []),
      ...('claims' in value ? rankProblems(file, value.claims) : []),
    ]),
    ...[...entities.film.values()].flatMap(({ file, value }) => {
      const told = clock ? value.plot.map(({ reveal }) => clock.partOf(reveal)) : [];
      const late = told.findIndex((part, index) => part < (told[index - 1] ?? 0));
      return late < 0 ? [] : [misplaced(file, ['plot', late], 'in the order in which they may be told, by "reveal"')];
    }),
  ];
}

function rankProblems(file: JsonFile, claims: readonly Claim[]): Problem[] {
  return claims.flatMap(({ values }, index) => {
    const order = values.map(({ rank }) => ranks.indexOf(rank));
    return order.every((rank, at) => rank >= (order[at - 1] ?? 0))
      ? []
      : [
          misplaced(
            file,
            ['claims', index, 'values'],
            'with the preferred ones first and the deprecated ones last, as `npm run format` does',
          ),
        ];
  });
}

function refProblems(file: JsonFile, value: unknown, path: JsonPath): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'ref' || !Array.isArray(inner)) return refProblems(file, inner, here);
    return isAscending(inner as string[]) ? [] : [misplaced(file, here, 'ascending, as `npm run format` does')];
  });
}

function isAscending(items: readonly string[]): boolean {
  return items.every((item, index) => item > (items[index - 1] ?? ''));
}

function misplaced(file: JsonFile, path: JsonPath, order: string): Problem {
  return problemAt(
    { file, path },
    {
      rule: 'not-in-order',
      message: 'This list is not in its order.',
      expected: `Put its items ${order}.`,
    },
  );
}
