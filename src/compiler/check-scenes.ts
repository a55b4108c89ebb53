import { isComplete, type ReadFiles } from './check-references.ts';
import type { JsonFile } from './json-file.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that positions are taken once, that every scene stands in a part, and every main character in a scene. */
export function checkScenes(read: ReadFiles): Problem[] {
  const { parts, entities } = read;
  const scenes = parts && new Set(parts.value.parts.flatMap((part) => part.scenes));
  const events = [...entities.events.values()];
  const onScene = new Set(events.flatMap(({ value }) => value.characters.map(({ id }) => id)));
  return [
    ...orderProblems(events.map(({ file, value }) => ({ file, place: 'the story', order: value.order }))),
    ...orderProblems(
      [...entities.characters.values()].map(({ file, value }) => ({
        file,
        place: `the group "${value.group}"`,
        order: value.order,
      })),
    ),
    ...orderProblems(
      [...entities.people.values()].map(({ file, value }) => ({ file, place: 'the people', order: value.order })),
    ),
    ...events
      .filter(({ value }) => scenes && !scenes.has(value.id))
      .map(({ file, value }) =>
        problemAt(
          { file, path: ['id'] },
          {
            rule: 'scene-without-part',
            message: `The scene "${value.id}" stands in no part of the film, so nobody knows when it may be shown.`,
            expected: 'Add it to the scenes of a part in parts.json, at its place on the screen.',
          },
        ),
      ),
    ...[...entities.characters.values()]
      .filter(({ value }) => value.main && !onScene.has(value.id) && isComplete(read, ['events']))
      .map(({ file, value }) =>
        problemAt(
          { file, path: ['main'] },
          {
            rule: 'in-no-scene',
            message: `The main character "${value.id}" is in no scene.`,
            expected: `Add { "id": "${value.id}" } to the characters of a file in events/, or take "main" out here.`,
          },
        ),
      ),
  ];
}

function orderProblems(items: readonly { file: JsonFile; place: string; order: number }[]): Problem[] {
  const taken = new Map<string, string>();
  return items.flatMap(({ file, place, order }) => {
    const key = `${place} ${order}`;
    const owner = taken.get(key);
    if (owner === undefined) {
      taken.set(key, file.path);
      return [];
    }
    const orders = items.filter((item) => item.place === place).map((item) => item.order);
    return [
      problemAt(
        { file, path: ['order'] },
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
