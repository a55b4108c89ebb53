import type { Part } from '#wiki/part.ts';
import type { AppearanceView } from '#wiki/views.ts';
import { linkId, type TimelineQuery } from './timeline-query.ts';

/** Scenes under one heading. */
export interface TimelineSlice {
  /** In screen order, the part in which they lie; `story` in story order; `unreached` where no position is known. */
  heading: Part | 'story' | 'unreached';
  entries: { event: AppearanceView; position?: number }[];
}

/** The scenes that a query lets through, in the order given. */
export function filterEvents(events: readonly AppearanceView[], query: TimelineQuery): AppearanceView[] {
  return events.filter(
    ({ characters, place, thread, reactions }) =>
      (query.character === undefined || characters.some((character) => linkId(character) === query.character)) &&
      (query.place === undefined || (place !== undefined && linkId(place) === query.place)) &&
      (query.thread === undefined || thread === query.thread) &&
      (query.reaction === undefined || reactions.includes(query.reaction)),
  );
}

/** Scenes in story order, as one slice. */
export function storySlices(events: readonly AppearanceView[]): TimelineSlice[] {
  return events.length === 0 ? [] : [{ heading: 'story', entries: events.map((event) => ({ event })) }];
}

/**
 * Scenes in screen order, a slice a part: each once per position that was reached, so that a scene shown twice is
 * listed twice. Those that were not reached on the screen come last, in story order.
 */
export function screenSlices(events: readonly AppearanceView[]): TimelineSlice[] {
  const shown = events
    .flatMap((event) => event.screen.map(({ position, part }) => ({ event, position, part })))
    .toSorted((a, b) => a.position - b.position);
  const slices: TimelineSlice[] = [];
  for (const { event, position, part } of shown) {
    const last = slices.at(-1);
    if (last?.heading === part) last.entries.push({ event, position });
    else slices.push({ heading: part, entries: [{ event, position }] });
  }
  const unreached = events.filter(({ screen }) => screen.length === 0);
  return unreached.length === 0
    ? slices
    : [...slices, { heading: 'unreached', entries: unreached.map((event) => ({ event })) }];
}
