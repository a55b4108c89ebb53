import { revealScheduleOf } from '../reveal-schedule.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import { isComplete, type ReadFiles } from '../read-files.ts';
import type { Character } from '../schemas/character.ts';
import type { Event } from '../schemas/event.ts';
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
