import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { isVisible, type Revealable, revealScheduleOf } from '../reveal-schedule.ts';
import { type Node, revealablesOf, shownFrom } from '../walk.ts';
import { partName } from './reveals.ts';

/** Checks that another text of the same list begins where one is hidden again, so that no part is left with a gap. */
export function* checkReplacements({ all, parts }: ReadFiles): Generator<Finding> {
  if (!parts) return;
  const schedule = revealScheduleOf(parts.value);
  for (const { file, nodes } of all) {
    const objects = revealablesOf(nodes);
    for (const node of objects) {
      const { until } = node.value;
      // An unknown scene has been reported, and so has an end before the beginning.
      if (until === undefined || schedule.positionsOf(until).length === 0) continue;
      const end = schedule.partOf(until);
      const others = objects.filter((other) => other.holder === node.holder && other !== node);
      if (end <= shownFrom(schedule, node) || others.some((other) => shownFrom(schedule, other) === end)) continue;
      const next = others
        .filter((other) => shownFrom(schedule, other) > end)
        .toSorted((a, b) => shownFrom(schedule, a) - shownFrom(schedule, b))[0]?.value.reveal;
      const isGap = !others.some(({ value }) => isVisible(schedule, end, value));
      const gap =
        isGap && isInLead(node) ? ', and the page has no lead' : isGap ? ', and nothing is left of its list' : '';
      yield {
        file,
        path: [...node.path, ...fieldPath<Revealable>((item) => item.until)],
        rule: 'no-replacement',
        message: `This is hidden from ${partName(end)} on, but no other begins there${gap}.`,
        expected:
          next === undefined
            ? 'Add the text that replaces it, with this scene as its "reveal"; or remove "until".'
            : `Set it to the "reveal" of the text that replaces it: "until": "${next}".`,
      };
    }
  }
}

/** Returns whether a paragraph is in the first section of a page. */
function isInLead({ path }: Node): boolean {
  const [body, first] = fieldPath<{ body: readonly unknown[] }>((page) => page.body[0]);
  return path[0] === body && path[1] === first;
}
