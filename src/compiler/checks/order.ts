import { revealScheduleOf } from '../reveal-schedule.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { type Node, shownFrom } from '../walk.ts';

/** Checks that lists whose schema requires an order (by rank, alphabetical, or by reveal) are in that order. */
export function* checkOrder({ parts, all }: ReadFiles): Generator<Finding> {
  const schedule = parts && revealScheduleOf(parts.value);
  for (const { file, nodes } of all) {
    const misplaced = ({ path }: Node, words: string): Finding => ({
      file,
      path,
      rule: 'not-in-order',
      message: 'This list is not in the required order.',
      expected: `Put its items ${words}.`,
    });
    for (const node of nodes) {
      const { model } = node;
      const { words } = model.canonical ?? {};
      if (words !== undefined && !isCanonical(node)) yield misplaced(node, words);
      if (!schedule || model.kind !== 'list' || !model.byReveal) continue;
      const items = nodes.filter(({ holder }) => holder === node);
      const covered = items.map((item) => shownFrom(schedule, item));
      const late = items[covered.findIndex((part, index) => part < (covered[index - 1] ?? 0))];
      if (late) yield misplaced(late, 'in the order of their "reveal"');
    }
  }
}

function isCanonical({ model: { canonical }, value }: Node): boolean {
  const form: unknown = canonical?.form(value);
  return !Array.isArray(value) || !Array.isArray(form) || form.every((item, index) => item === value[index]);
}
