import { isComplete, type ReadFiles } from './check-references.ts';
import { partName } from './check-reveals.ts';
import { clockOf } from './clock.ts';
import type { JsonFile } from './json-file.ts';
import { type Problem, problemAt } from './problem.ts';

/**
 * Checks that positions are taken once, that every scene stands in a part and has a name whenever it is known, and that
 * every main character is in a scene.
 */
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
    ...namelessScenes(read),
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

/** Scenes that a part knows before it may tell their number, which is that of their first showing, and not by title. */
function namelessScenes({ parts, entities }: ReadFiles): Problem[] {
  if (!parts) return [];
  const clock = clockOf(parts.value);
  return [...entities.events.values()].flatMap(({ file, value: { id, reveal, title } }) => {
    const known = clock.partOf(reveal);
    const shown = clock.numberOf(id)?.part ?? known;
    if (shown <= known || clock.partOf(title.reveal) <= known) return [];
    return [
      problemAt(
        { file, path: ['title', ...('reveal' in title ? ['reveal'] : [])] },
        {
          rule: 'no-name',
          message: `The scene "${id}" may be known from ${partName(known)} on, but its title only from ${partName(clock.partOf(title.reveal))} on, and its number only from ${partName(shown)} on, which shows it first: until then it has no name.`,
          expected: `Give the title the "reveal" of the scene, "${reveal}", or give the scene a later one, such as "${id}".`,
        },
      ),
    ];
  });
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
