import type { Part } from '#wiki/part.ts';
import type { AppearanceData, Thread } from '#wiki/shared-data.ts';

/** A scene in a list. */
export interface SceneEntry {
  event: AppearanceData;
  /** Where the screen shows it, in a list that has it once for each position. */
  position?: number;
}

/** Scenes under one heading. */
export interface TimelineSlice {
  /** In story order, the thread that they tell. */
  thread?: Thread;
  /** The part in which the screen shows them (in story order: for the first time); none where that is not reached. */
  part?: Part;
  entries: SceneEntry[];
}

/** Scenes in story order; a new slice begins where the thread changes, or the part that shows them first. */
export function storySlices(events: readonly AppearanceData[]): TimelineSlice[] {
  return inSlices(
    events.map((event) => {
      const part = event.screen[0]?.part;
      return { thread: event.thread, ...(part === undefined ? {} : { part }), entries: [{ event }] };
    }),
  );
}

/**
 * Scenes in screen order, a slice a part: each once per position that was reached, so that a scene shown twice is
 * listed twice. Those that were not reached on the screen come last, in story order.
 */
export function screenSlices(events: readonly AppearanceData[]): TimelineSlice[] {
  const shown = events
    .flatMap((event) => event.screen.map(({ position, part }) => ({ event, position, part })))
    .toSorted((a, b) => a.position - b.position)
    .map(({ event, position, part }) => ({ part, entries: [{ event, position }] }));
  const unreached = events
    .filter(({ screen }) => screen.length === 0)
    .map((event): TimelineSlice => ({ entries: [{ event }] }));
  return inSlices([...shown, ...unreached]);
}

/** The first scenes of slices, as many as said, under their headings. */
export function beginningOf(slices: readonly TimelineSlice[], scenes: number): TimelineSlice[] {
  let left = scenes;
  return slices.flatMap((slice) => {
    const room = Math.max(left, 0);
    left -= slice.entries.length;
    // A slice that is all there stays the same object, and so is not rendered again.
    if (room >= slice.entries.length) return [slice];
    return room === 0 ? [] : [{ ...slice, entries: slice.entries.slice(0, room) }];
  });
}

function inSlices(single: readonly TimelineSlice[]): TimelineSlice[] {
  const slices: TimelineSlice[] = [];
  for (const next of single) {
    const last = slices.at(-1);
    if (last && last.thread === next.thread && last.part === next.part) last.entries.push(...next.entries);
    else slices.push({ ...next, entries: [...next.entries] });
  }
  return slices;
}
