import type { Part } from '#wiki/part.ts';
import { revealScheduleOf, type Revealable } from '../reveal-schedule.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { ReadFiles } from '../read-files.ts';
import { leavesOf, revealablesOf, shownFrom } from '../walk.ts';

/**
 * Checks that no text is shown before the entities that it links to, that nothing is replaced before it is shown, and
 * that everything with a `reveal` field sets it. Checks nothing if the parts list is invalid.
 */
export function* checkReveals({ all, entities, parts }: ReadFiles): Generator<Finding> {
  if (!parts) return;
  const schedule = revealScheduleOf(parts.value);
  for (const { file, nodes } of all) {
    for (const leaf of leavesOf('prose', nodes)) {
      const shown = shownFrom(schedule, leaf);
      for (const { collection, id, index } of entityLinksIn(leaf.value.nodes)) {
        const target = entities[collection].get(id)?.value;
        const known = target ? schedule.partOf(target.reveal) : shown;
        if (known <= shown) continue;
        yield {
          file,
          path: leaf.path,
          index,
          rule: 'too-early',
          message: `This text is shown from ${partName(shown)} on, but ${collection}/${id} only from ${partName(known)} on.`,
          expected: `Set "reveal": "${target?.reveal ?? 'the last scene'}" on the text, or remove the link and what it reveals.`,
        };
      }
    }
    for (const node of revealablesOf(nodes)) {
      const { reveal, until } = node.value;
      if (reveal === undefined) {
        yield {
          file,
          path: node.path,
          rule: 'no-reveal',
          message: 'This has no "reveal", so it is hidden until the end of the film.',
          expected:
            'Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood.',
        };
      }
      const shown = shownFrom(schedule, node);
      if (until === undefined || schedule.positionsOf(until).length === 0 || schedule.partOf(until) > shown) continue;
      yield {
        file,
        path: [...node.path, ...fieldPath<Revealable>((item) => item.until)],
        rule: 'never-shown',
        message: `This is shown from ${partName(shown)} on, but hidden again from ${partName(schedule.partOf(until))} on, so it is never shown.`,
        expected: 'Set "until" to a later scene, or "reveal" to an earlier one.',
      };
    }
  }
}

/** Returns the name of a part in messages. */
export function partName(part: Part): string {
  return part === 0 ? 'before watching' : `part ${part}`;
}
