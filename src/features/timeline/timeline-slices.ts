import type { Part } from '#wiki/part.ts';
import type { AppearanceData, Thread } from '#wiki/shared-data.ts';

/** A scene in a list. */
export interface SceneEntry {
  event: AppearanceData;
  /** The position on the screen, in a list with an entry for each. */
  position?: number;
}

/** Scenes under one heading. */
export interface TimelineSlice {
  /** In story order, the thread of the scenes. */
  thread?: Thread;
  /** The part in which the screen shows them (in story order: for the first time); undefined if not reached yet. */
  part?: Part;
  entries: SceneEntry[];
}

/** Returns scenes in story order; a new slice begins where the thread changes, or the part that shows them first. */
export function storySlices(events: readonly AppearanceData[]): TimelineSlice[] {
  return inSlices(
    events.map((event) => {
      const part = event.screen[0]?.part;
      return { thread: event.thread, ...(part === undefined ? {} : { part }), entries: [{ event }] };
    }),
  );
}

/**
 * Returns scenes in screen order, one slice per part: once per reached position, so that a scene shown twice is listed
 * twice. Scenes that were not reached come last, in story order.
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

/** Returns slices with only the first `scenes` scenes. */
export function beginningOf(slices: readonly TimelineSlice[], scenes: number): TimelineSlice[] {
  let left = scenes;
  return slices.flatMap((slice) => {
    const room = Math.max(left, 0);
    left -= slice.entries.length;
    // An unchanged slice stays the same object, so that it does not re-render.
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
