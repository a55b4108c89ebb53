import { revealScheduleOf } from '../reveal-schedule.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import { isComplete, type ReadFile, type ReadFiles } from '../read-files.ts';
import type { Character } from '../schemas/character.ts';
import type { Event } from '../schemas/event.ts';
import type { Parts } from '../schemas/parts.ts';
import { partName } from './reveals.ts';

/**
 * Checks that every scene is in a part and has a name wherever it is shown, and that every main character is in a
 * scene.
 */
export function* checkScenes(read: ReadFiles): Generator<Finding> {
  const events = [...read.entities.events.values()];
  if (read.parts) {
    const schedule = revealScheduleOf(read.parts.value);
    for (const { file, value } of events) {
      if (schedule.positionsOf(value.id).length > 0) continue;
      yield {
        file,
        path: fieldPath<Event>(({ id }) => id),
        rule: 'scene-without-part',
        message: `The scene "${value.id}" is in no part of the film, so it is unknown when it may be shown.`,
        expected: 'Add it to the scenes of a part in parts.json, in screen order.',
      };
    }
    yield* namelessScenes(read, schedule);
    yield* listedScenes(read, read.parts);
  }
  const onScene = new Set(events.flatMap(({ value }) => value.characters.map(({ id }) => id)));
  for (const { file, value } of read.entities.characters.values()) {
    if (!value.main || onScene.has(value.id) || !isComplete(read, ['events'])) continue;
    yield {
      file,
      path: fieldPath<Character>(({ main }) => main),
      rule: 'in-no-scene',
      message: `The main character "${value.id}" is in no scene.`,
      expected: `Add { "id": "${value.id}" } to the characters of a file in events/, or remove "main" here.`,
    };
  }
}

/** Scenes in the parts list that have no file, so that all later numbers are wrong, or that follow themselves. */
function* listedScenes({ ids }: ReadFiles, { file, value }: ReadFile<Parts>): Generator<Finding> {
  let before: string | undefined;
  for (const [part, { scenes }] of value.parts.entries()) {
    for (const [at, scene] of scenes.entries()) {
      const path = fieldPath<Parts>((list) => list.parts[part]?.scenes[at]);
      if (!ids.events.has(scene)) {
        yield {
          file,
          path,
          rule: 'unknown-id',
          message: `"${scene}" is not the id of a file in events/.`,
          expected: `Add events/${scene}.json, or remove the scene here: it would move the part that readers have stored.`,
          written: scene,
          valid: ids.events,
        };
      }
      if (scene === before) {
        const expected = 'Remove one of the two. A scene that is shown twice has others between its showings.';
        yield { file, path, rule: 'duplicate-id', message: `The scene "${scene}" follows itself.`, expected };
      }
      before = scene;
    }
  }
}

/**
 * Scenes that are revealed before both their title and their number; a number is shown from the part of the scene's
 * first showing on.
 */
function* namelessScenes({ entities }: ReadFiles, schedule: ReturnType<typeof revealScheduleOf>): Generator<Finding> {
  for (const { file, value } of entities.events.values()) {
    const { id, reveal, title } = value;
    const known = schedule.partOf(reveal);
    const shown = schedule.numberOf(id)?.part ?? known;
    const titled = title && schedule.partOf(title.reveal);
    if (shown <= known || (titled !== undefined && titled <= known)) continue;
    const late = titled === undefined ? 'it has no title' : `its title only from ${partName(titled)} on`;
    yield {
      file,
      path: fieldPath<Event>((event) => (title?.reveal ? event.title?.reveal : event.title)),
      rule: 'no-name',
      message: `The scene "${id}" has no name at first: it is revealed from ${partName(known)} on, its number only from ${partName(shown)} on, where it is first shown, and ${late}.`,
      expected: `Add a title with the "reveal" of the scene, "${reveal}", or set a later "reveal" on the scene, such as "${id}".`,
    };
  }
}
