import { collectionNames } from '#wiki/collections.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { leavesOf } from '../walk.ts';

interface Position {
  file: JsonFile;
  path: JsonPath;
  /** Where it is a position: "the story". */
  place: string;
  order: number;
}

/** Checks that no two things of a collection have the same position. */
export function checkPositions({ entities }: ReadFiles): Problem[] {
  return collectionNames.flatMap((name) => {
    const positions = [...entities[name].values()].flatMap(({ file, nodes }) =>
      leavesOf('position', nodes).map(({ path, value, field: { within, among }, holder }): Position => {
        const group = among === undefined ? undefined : (holder?.value as Record<string, string> | undefined)?.[among];
        return { file, path, order: value, place: group === undefined ? within : `${within} "${group}"` };
      }),
    );
    return repeated(positions);
  });
}

function repeated(positions: readonly Position[]): Problem[] {
  const taken = new Map<string, string>();
  return positions.flatMap(({ file, path, place, order }) => {
    const key = `${place} ${order}`;
    const owner = taken.get(key);
    if (owner === undefined) {
      taken.set(key, file.path);
      return [];
    }
    const orders = positions.filter((position) => position.place === place).map((position) => position.order);
    return [
      problemAt(
        { file, path },
        {
          rule: 'duplicate-order',
          message: `Position ${order} in ${place} is taken by ${owner}.`,
          expected: `Give one of the two another position; ${firstFree(orders)} is free.`,
        },
      ),
    ];
  });
}

function firstFree(orders: readonly number[]): number {
  let free = 1;
  while (orders.includes(free)) free += 1;
  return free;
}
