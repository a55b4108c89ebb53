import { messages } from '#wiki/messages.ts';
import type { Part } from '#wiki/part.ts';
import { type Clock, clockOf } from '../clock.ts';
import { type Problem, problemAt } from '../problem.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import { fieldPath } from '../field-path.ts';
import { leavesOf, revealablesOf, shownFrom } from '../walk.ts';
import type { Revealable } from '../clock.ts';

/**
 * Checks that no text is shown before what it links to may be known, that nothing is replaced before it was shown, and
 * that whatever can say when it may be known does. Nothing is said where the parts list could not be read.
 */
export function checkReveals(read: ReadFiles): Problem[] {
  if (!read.parts) return [];
  const clock = clockOf(read.parts.value);
  return read.all.flatMap((each) => [...earlyLinks(read, clock, each), ...earlyEnds(clock, each), ...unsaid(each)]);
}

function earlyLinks(read: ReadFiles, clock: Clock, { file, nodes }: ReadFile): Problem[] {
  return leavesOf('prose', nodes).flatMap((leaf) => {
    const shown = shownFrom(clock, leaf);
    return entityLinksIn(leaf.value.nodes).flatMap(({ collection, id, index }) => {
      const target = read.entities[collection].get(id)?.value;
      const known = target ? clock.partOf(target.reveal) : shown;
      if (known <= shown) return [];
      return [
        problemAt(
          { file, path: leaf.path, index },
          {
            rule: 'too-early',
            message: `This text is shown from ${partName(shown)} on, but ${collection}/${id} may be known from ${partName(known)} on.`,
            expected: `Give the text "reveal": "${target?.reveal ?? 'the last scene'}", or take the link and what it tells out of it.`,
          },
        ),
      ];
    });
  });
}

/** Every `until` that comes before, or together with, what it ends. */
function earlyEnds(clock: Clock, { file, nodes }: ReadFile): Problem[] {
  return revealablesOf(nodes).flatMap((node) => {
    const { until } = node.value;
    if (until === undefined || clock.positionsOf(until).length === 0) return [];
    const shown = shownFrom(clock, node);
    if (clock.partOf(until) > shown) return [];
    return [
      problemAt(
        { file, path: [...node.path, ...fieldPath<Revealable>((item) => item.until)] },
        {
          rule: 'never-shown',
          message: `This is shown from ${partName(shown)} on, and no longer from ${partName(clock.partOf(until))} on: nobody ever sees it.`,
          expected: 'Name a later scene in "until", or an earlier one in "reveal".',
        },
      ),
    ];
  });
}

/** Everything that could say when it may be known, and does not. */
function unsaid({ file, nodes }: ReadFile): Problem[] {
  return revealablesOf(nodes)
    .filter(({ value: { reveal } }) => reveal === undefined)
    .map(({ path }) =>
      problemAt(
        { file, path },
        {
          rule: 'no-reveal',
          message: 'This does not say when it may be shown, so it is hidden until the end of the film.',
          expected:
            'Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood.',
        },
      ),
    );
}

/** Returns what messages call a part. */
export function partName(part: Part): string {
  return part === 0 ? 'before watching' : messages.part(part).toLowerCase();
}
