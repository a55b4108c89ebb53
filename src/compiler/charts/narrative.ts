import { descending, extent, greatest, max } from 'd3-array';
import { defined } from '#lib/defined.ts';
import type { NarrativeLineData, NarrativePointData, NarrativeData } from '#wiki/timeline-charts.ts';
import type { EntityId } from '#wiki/collections.ts';
import { linkId, linkKey } from '#wiki/link-key.ts';
import type { AppearanceData, PageLinkData } from '#wiki/shared-data.ts';
import { lineHeights } from './line-heights.ts';
import { bumpPath } from './bump-path.ts';
import { type Column, orderLines } from './narrative-order.ts';
import { rounded } from '#lib/rounded.ts';
import type { Content } from '../content.ts';
import type { SiteIndex } from '../site-index.ts';
import { letterWidth } from './name-lines.ts';
import { narrativeParts } from './narrative-parts.ts';

/** With fewer scenes there is nothing to see that the list does not say. */
const enough = 6;
/** The minimum width of a column in pixels: nearly a touch target, and the whole of a long film fits on a desktop. */
const wide = 22;
/** Around the lines; each line of the titles of the parts, which are above, takes another `titleLine` pixels. */
const margin = { top: 30, bottom: 14 };
const titleLine = 17;
/** The distance in pixels that a name needs from the lines above and below it. */
const clearance = 18;
const maxLines = 15;

/** A character with a line, and the indices of their scenes in the chart, ascending. */
interface Thread {
  character: number;
  isLead: boolean;
  scenes: number[];
  /** How many columns its emblem and name need, before its first scene and after its last. */
  room: number;
}

/**
 * Returns the chart of who shares scenes with whom, over the events in story order, or undefined for fewer than two
 * characters or six scenes. `characters` are those of the page. Those who are only remembered or imagined in a scene, or
 * no longer alive, are not in it, so a line ends where a life ends.
 */
export function narrative(
  { content }: Pick<SiteIndex, 'content'>,
  events: readonly AppearanceData[],
  characters: readonly PageLinkData[],
): NarrativeData | undefined {
  const { shown, threads } = threadsOf(content, events, characters);
  if (threads.length < 2 || shown.length < enough) return undefined;
  const lead = max(threads, ({ room, scenes }) => room - (scenes[0] ?? 0)) ?? 0;
  const columns = columnsOf(threads, shown.length, lead);
  const heights = lineHeights(columns, orderLines(columns));
  const edge = (column: number) => rounded((column / columns.length) * 100);
  const x = (column: number) => edge(column + 0.5);
  const parts = narrativeParts(
    shown.map((event) => events[event]?.screen[0]?.part),
    { titleOf: (part) => content.parts.parts[part - 1]?.title, x: (scene) => edge(scene + lead), wide },
  );
  const top = margin.top + titleLine * (max(parts, ({ title }) => title?.length ?? 1) ?? 0);
  const y = (thread: number, column: number) => (heights[column]?.get(thread) ?? 0) + top;
  const height = (max(heights.flatMap((column) => [...column.values()])) ?? 0) + top + margin.bottom;

  const lines = threads.map(({ character, isLead, scenes, room }, thread): NarrativeLineData => {
    const first = (scenes[0] ?? 0) + lead - 1;
    // One column for the emblem at its end.
    const last = (scenes.at(-1) ?? 0) + lead + 1;
    const way = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return {
      character,
      ...(isLead && { lead: true }),
      scenes: scenes.length,
      x: x(first),
      y: y(thread, first),
      end: {
        x: x(last),
        y: y(thread, last),
        ...(isFree(heights.slice(last, last + room), thread) && { named: true }),
      },
      curve: bumpPath(
        first,
        way.map((column) => y(thread, column)),
      ),
    };
  });
  const points = shown.map((event, scene): NarrativePointData => {
    const column = scene + lead;
    const [from = 0, to = from] = extent([...(columns[column]?.meeting ?? [])], (thread) => y(thread, column));
    return { event, x: x(column), from, to };
  });
  return {
    height,
    columns: columns.length,
    width: columns.length * wide,
    parts,
    lines,
    points,
    ...defined({ closest: closestOf(threads) }),
    left: characters.length - threads.length,
  };
}

/** Returns whether a name may stand at the height that its line has in the first of these columns, across all of them. */
function isFree(columns: readonly ReadonlyMap<number, number>[], thread: number): boolean {
  const own = columns[0]?.get(thread) ?? 0;
  const others = new Set(columns.flatMap((column) => [...column.keys()]).filter((other) => other !== thread));
  return [...others].every((other) => {
    const [from = 0, to = 0] = extent(columns.flatMap((column) => column.get(other) ?? []));
    return to <= own - clearance || from >= own + clearance;
  });
}

function threadsOf(content: Content, events: readonly AppearanceData[], characters: readonly PageLinkData[]) {
  const scenesOf = characters.map((character, index) => {
    const key = linkKey(character);
    const scenes = events.flatMap((event, at) => (event.characters.some((on) => linkKey(on) === key) ? [at] : []));
    return { character: index, id: linkId(character) as EntityId, scenes, title: character.title };
  });
  const most = scenesOf.toSorted((a, b) => descending(a.scenes.length, b.scenes.length)).slice(0, maxLines);
  const drawn = scenesOf.filter((thread) => thread.scenes.length > 0 && most.includes(thread));
  const shown = events.map((_, at) => at).filter((at) => drawn.some(({ scenes }) => scenes.includes(at)));
  const columnOf = new Map(shown.map((event, column) => [event, column]));
  const threads = drawn.map(({ character, id, scenes, title }): Thread => ({
    character,
    isLead: content.entities.characters.get(id)?.main ?? false,
    scenes: scenes.flatMap((event) => columnOf.get(event) ?? []),
    // It begins in the middle of the emblem's column.
    room: Math.ceil(0.5 + widthOf(title) / wide),
  }));
  return { shown, threads };
}

/** Returns the approximate width of a name, in pixels, with half of the emblem beside it. */
function widthOf(name: string): number {
  return name.length * letterWidth + 14;
}

function columnsOf(threads: readonly Thread[], scenes: number, lead: number): Column[] {
  const spans = threads.map(({ room, scenes: on }, line) => {
    const first = on[0] ?? 0;
    return { line, on, name: first - room, first, last: on.at(-1) ?? first, end: (on.at(-1) ?? first) + room };
  });
  const end = max(spans, (span) => span.end) ?? scenes;
  return Array.from({ length: lead + Math.max(scenes, end + 1) }, (_, column): Column => {
    const scene = column - lead;
    const under = spans.filter(({ name, last }) => name <= scene && scene <= last + 1);
    return {
      lines: under.map(({ line }) => line),
      meeting: new Set(under.filter(({ on }) => on.includes(scene)).map(({ line }) => line)),
      names: new Set(under.filter(({ first }) => scene < first).map(({ line }) => line)),
    };
  });
}

function closestOf(threads: readonly Thread[]): NarrativeData['closest'] {
  const couples = threads.flatMap((one, first) =>
    threads.slice(first + 1).map((other, step) => ({
      lines: [first, first + 1 + step] as [number, number],
      scenes: one.scenes.filter((scene) => other.scenes.includes(scene)).length,
    })),
  );
  const most = greatest(couples, (a, b) => a.scenes - b.scenes);
  return most && most.scenes > 0 ? most : undefined;
}
