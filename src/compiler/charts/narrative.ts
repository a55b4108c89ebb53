import { descending, extent, greatest, max } from 'd3-array';
import { defined } from '#lib/defined.ts';
import type { NarrativeLineData, NarrativePointData, NarrativeData } from '#wiki/timeline-charts.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { AppearanceData, PageLinkData } from '#wiki/shared-data.ts';
import { lineHeights } from './line-heights.ts';
import { bumpPath } from './bump-path.ts';
import { type Column, orderLines } from './narrative-order.ts';
import { rounded } from '#lib/rounded.ts';

/** Charts with fewer scenes have wider columns and do not name who meets most often. */
const enough = 6;
/** Wide enough to tap a point; a few wide columns still fit on a phone, with the names before them. */
const columnWidth = { many: 24, few: 40 };
/** The numbers of the scenes are above the highest line. */
const margin = { top: 38, bottom: 14 };
const maxLines = 15;

/** A character with a line, and the indices of their scenes in the chart, ascending. */
interface Thread {
  character: number;
  scenes: number[];
  /** How many columns its name needs before its first scene. */
  ahead: number;
}

/**
 * Returns the chart of who shares scenes with whom, over the events in story order, or undefined for fewer than two
 * characters or scenes. `characters` are those of the page.
 */
export function narrative(
  events: readonly AppearanceData[],
  characters: readonly PageLinkData[],
): NarrativeData | undefined {
  const { shown, threads, wide } = threadsOf(events, characters);
  if (threads.length < 2 || shown.length < 2) return undefined;
  const lead = max(threads, ({ ahead, scenes }) => ahead - (scenes[0] ?? 0)) ?? 0;
  const columns = columnsOf(threads, shown.length, lead);
  const heights = lineHeights(columns, orderLines(columns));
  const x = (column: number) => rounded(((column + 0.5) / columns.length) * 100);
  const y = (thread: number, column: number) => (heights[column]?.get(thread) ?? 0) + margin.top;
  const height = (max(heights.flatMap((column) => [...column.values()])) ?? 0) + margin.top + margin.bottom;

  const lines = threads.map(({ character, scenes }, thread): NarrativeLineData => {
    const first = (scenes[0] ?? 0) + lead - 1;
    // One column for the emblem at its end.
    const last = (scenes.at(-1) ?? 0) + lead + 1;
    const way = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    return {
      character,
      scenes: scenes.length,
      x: x(first),
      y: y(thread, first),
      end: { x: x(last), y: y(thread, last) },
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
    lines,
    points,
    ...defined({ closest: shown.length < enough ? undefined : closestOf(threads) }),
    left: characters.length - threads.length,
  };
}

function threadsOf(events: readonly AppearanceData[], characters: readonly PageLinkData[]) {
  const scenesOf = characters.map((character, index) => {
    const key = linkKey(character);
    const scenes = events.flatMap((event, at) => (event.characters.some((on) => linkKey(on) === key) ? [at] : []));
    return { character: index, scenes, title: character.title };
  });
  const most = scenesOf.toSorted((a, b) => descending(a.scenes.length, b.scenes.length)).slice(0, maxLines);
  const drawn = scenesOf.filter((thread) => thread.scenes.length > 0 && most.includes(thread));
  const shown = events.map((_, at) => at).filter((at) => drawn.some(({ scenes }) => scenes.includes(at)));
  const columnOf = new Map(shown.map((event, column) => [event, column]));
  const wide = shown.length < enough ? columnWidth.few : columnWidth.many;
  const threads = drawn.map(({ character, scenes, title }): Thread => ({
    character,
    scenes: scenes.flatMap((event) => columnOf.get(event) ?? []),
    ahead: 1 + Math.ceil(widthOf(title) / wide),
  }));
  return { shown, threads, wide };
}

/** Returns the approximate width of a name, in pixels, with the emblem after it. */
function widthOf(name: string): number {
  return name.length * 7.5 + 16;
}

function columnsOf(threads: readonly Thread[], scenes: number, lead: number): Column[] {
  const spans = threads.map(({ ahead, scenes: on }, line) => {
    const first = on[0] ?? 0;
    return { line, on, name: first - ahead, first, last: on.at(-1) ?? first };
  });
  return Array.from({ length: lead + scenes + 1 }, (_, column): Column => {
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
