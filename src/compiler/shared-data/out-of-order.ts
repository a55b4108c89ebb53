import { bisector } from 'd3-array';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { SiteIndex } from '../site-index.ts';

/** One showing of a scene. */
interface Showing {
  /** From 1. */
  position: number;
  /** The position of the scene in the story, from 1. */
  order: number;
}

/** Returns the screen positions, among those that the part has reached, that are out of story order. */
export const outOfOrder = memoizeByObject(({ events, schedule, part }: SiteIndex): ReadonlySet<number> => {
  const showings = events.flatMap(({ id, order }) =>
    schedule.positionsOf(id).map((showing) => ({ ...showing, order })),
  );
  return positionsOutOfOrder(showings.filter((showing) => showing.part <= part));
});

/**
 * Returns the positions of the smallest set of showings without which the screen order is the story order: those
 * outside a longest increasing subsequence. A scene that is only shifted by others before it is not among them.
 */
export function positionsOutOfOrder(showings: readonly Showing[]): Set<number> {
  // Patience sorting: for each length, `ends` has the run whose last scene is earliest in the story.
  const ends: Run[] = [];
  for (const { position, order } of showings.toSorted((a, b) => a.position - b.position)) {
    const at = byOrder.left(ends, order);
    ends[at] = { position, order, before: ends[at - 1] };
  }
  const inOrder = new Set<number>();
  for (let run = ends.at(-1); run; run = run.before) inOrder.add(run.position);
  return new Set(showings.map(({ position }) => position).filter((position) => !inOrder.has(position)));
}

interface Run extends Showing {
  before: Run | undefined;
}

const byOrder = bisector<Run, number>(({ order }) => order);
