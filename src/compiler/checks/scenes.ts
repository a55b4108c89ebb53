import { fieldPath } from '../field-path.ts';
import { type Problem, problemAt } from '../problem.ts';
import { isComplete, type ReadFiles } from '../read-files.ts';
import type { Character } from '../schemas/character.ts';
import type { Event } from '../schemas/event.ts';

/** Checks that every scene stands in a part, and every main character in a scene. */
export function checkScenes(read: ReadFiles): Problem[] {
  const { parts, entities } = read;
  const scenes = parts && new Set(parts.value.parts.flatMap((part) => part.scenes));
  const events = [...entities.events.values()];
  const onScene = new Set(events.flatMap(({ value }) => value.characters.map(({ id }) => id)));
  return [
    ...events
      .filter(({ value }) => scenes && !scenes.has(value.id))
      .map(({ file, value }) =>
        problemAt(
          { file, path: fieldPath<Event>((event) => event.id) },
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
          { file, path: fieldPath<Character>((character) => character.main) },
          {
            rule: 'in-no-scene',
            message: `The main character "${value.id}" is in no scene.`,
            expected: `Add { "id": "${value.id}" } to the characters of a file in events/, or take "main" out here.`,
          },
        ),
      ),
  ];
}
