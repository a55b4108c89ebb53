import { type Clock, clockOf } from '../clock.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import { listsOf, type Node, shownFrom } from '../walk.ts';

/**
 * Checks that what has one order only stands in it, as the schema says: by rank, by alphabet, or in the order in which
 * it may be told.
 */
export function checkOrder({ parts, all }: ReadFiles): Problem[] {
  const clock = parts && clockOf(parts.value);
  return all.flatMap((read) => [
    ...read.nodes.flatMap((node) => (isCanonical(node) ? [] : [misplaced(read, node, node.model.canonical?.words)])),
    ...(clock ? lateItems(clock, read) : []),
  ]);
}

function isCanonical({ model: { canonical }, value }: Node): boolean {
  if (canonical?.words === undefined || !Array.isArray(value)) return true;
  const form: unknown = canonical.form(value);
  return Array.isArray(form) && form.every((item, index) => item === value[index]);
}

/** The first item of each list by reveal that may be told before the one above it. */
function lateItems(clock: Clock, read: ReadFile): Problem[] {
  return listsOf(read.nodes)
    .filter(({ model }) => model.byReveal)
    .flatMap(({ path }) => {
      const items = read.nodes.filter((node) => node.holder?.path === path && typeof node.path.at(-1) === 'number');
      const told = items.map((item) => shownFrom(clock, item));
      const late = items[told.findIndex((part, index) => part < (told[index - 1] ?? 0))];
      return late ? [misplaced(read, late, 'in the order in which they may be told, by "reveal"')] : [];
    });
}

function misplaced({ file }: ReadFile, { path }: Node, words = ''): Problem {
  return problemAt(
    { file, path },
    {
      rule: 'not-in-order',
      message: 'This list is not in its order.',
      expected: `Put its items ${words}.`,
    },
  );
}
