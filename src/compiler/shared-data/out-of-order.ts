import { bisector } from 'd3-array';
import { onceForEach } from '#lib/once-for-each.ts';
import type { SiteIndex } from '../site-index.ts';

/** A scene at one place on the screen. */
interface Showing {
  /** From 1. */
  position: number;
  /** Where the scene stands in the story, from 1. */
  order: number;
}

/** The positions on the screen, among those that the part has reached, where a scene stands out of the story's order. */
export const outOfOrder = onceForEach(({ events, schedule, part }: SiteIndex): ReadonlySet<number> => {
  const showings = events.flatMap(({ id, order }) =>
    schedule.positionsOf(id).map((showing) => ({ ...showing, order })),
  );
  return positionsOutOfOrder(showings.filter((showing) => showing.part <= part));
});

/**
 * The positions of the fewest showings without which the screen tells in the order of the story: those outside a
 * longest increasing run. A scene that is only shifted, because others come before it, is not among them.
 */
export function positionsOutOfOrder(showings: readonly Showing[]): Set<number> {
  // Patience sorting: of all runs of a length, `ends` has the one whose last scene is earliest in the story.
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
