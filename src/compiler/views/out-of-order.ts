import type { SiteIndex } from '../site-index.ts';

/** A scene at one place on the screen. */
interface Showing {
  /** From 1. */
  position: number;
  /** Where the scene stands in the story, from 1. */
  order: number;
}

const known = new WeakMap<SiteIndex, ReadonlySet<number>>();

/** The positions on the screen, among those that the part has reached, where a scene stands out of the story's order. */
export function outOfOrder(index: SiteIndex): ReadonlySet<number> {
  const found =
    known.get(index) ??
    positionsOutOfOrder(
      index.events.flatMap(({ id, order }) =>
        index.clock
          .positionsOf(id)
          .filter(({ part }) => part <= index.part)
          .map(({ position }) => ({ position, order })),
      ),
    );
  known.set(index, found);
  return found;
}

/**
 * The positions of the fewest showings without which the screen tells in the order of the story: those outside a
 * longest increasing run. A scene that is only shifted, because others come before it, is not among them.
 */
export function positionsOutOfOrder(showings: readonly Showing[]): Set<number> {
  // Patience sorting: of all runs of a length, `ends` has the one whose last scene is earliest in the story.
  const ends: Run[] = [];
  for (const { position, order } of showings.toSorted((a, b) => a.position - b.position)) {
    const at = firstNotBefore(ends, order);
    ends[at] = { position, order, before: ends[at - 1] };
  }
  const inOrder = new Set<number>();
  for (let run = ends.at(-1); run; run = run.before) inOrder.add(run.position);
  return new Set(showings.map(({ position }) => position).filter((position) => !inOrder.has(position)));
}

interface Run extends Showing {
  before: Run | undefined;
}

function firstNotBefore(ends: readonly Run[], order: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.order ?? Infinity) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}
