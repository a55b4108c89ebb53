import type { Part } from '#wiki/part.ts';
import { revealScheduleOf, type Revealable } from '../reveal-schedule.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { ReadFiles } from '../read-files.ts';
import { leavesOf, revealablesOf, shownFrom } from '../walk.ts';

/**
 * Checks that no text is shown before what it links to may be known, that nothing is replaced before it was shown, and
 * that whatever can say when it may be known does. Nothing is said where the parts list could not be read.
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
          message: `This text is shown from ${partName(shown)} on, but ${collection}/${id} may be known from ${partName(known)} on.`,
          expected: `Give the text "reveal": "${target?.reveal ?? 'the last scene'}", or take the link and what it tells out of it.`,
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
          message: 'This does not say when it may be shown, so it is hidden until the end of the film.',
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
        message: `This is shown from ${partName(shown)} on, and no longer from ${partName(schedule.partOf(until))} on: nobody ever sees it.`,
        expected: 'Name a later scene in "until", or an earlier one in "reveal".',
      };
    }
  }
}

/** Returns what messages call a part. */
export function partName(part: Part): string {
  return part === 0 ? 'before watching' : `part ${part}`;
}
