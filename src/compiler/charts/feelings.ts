import { group, max, sort } from 'd3-array';
import { groupBy } from '#lib/group-by.ts';
import type { FeelingRowData, FeelingsData } from '#wiki/timeline-charts.ts';
import { linkOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';
import type { ScreenAxis, Showing } from './screen-axis.ts';

/** Pixels between the points of a scene, and from the line of a row to its first point. */
const step = 13;
const foot = 8;
const labelHeight = 26;
const axisHeight = 34;

interface Felt {
  reaction: string;
  voice: string;
  shown: Showing;
}

/**
 * Returns the chart of viewers' reactions by scene, in screen order, or undefined for fewer than two points. `all` are
 * the showings of the index's events. Reactions to scenes that are not yet shown are only counted.
 */
export function feelings(index: SiteIndex, all: readonly Showing[], axis: ScreenAxis): FeelingsData | undefined {
  // Rows are in the order of the vocabulary.
  const reactions = index.content.site.reactions.map(({ id }) => id);
  const showings = group(all, ({ event }) => event);
  const covered = index.events.flatMap((event, at) =>
    event.reactions.map(({ reaction, reveal, source, who }) => ({
      reaction,
      voice: JSON.stringify([source, who ?? linkOf(index, 'sources', source).title]),
      shown: showingOf(showings.get(at) ?? [], index.schedule.partOf(reveal)),
    })),
  );
  // A voice has one point per scene and reaction.
  const once = [...new Map(covered.map((felt) => [JSON.stringify(felt), felt])).values()];
  const felt = once.flatMap(({ shown, ...rest }) => (shown ? [{ ...rest, shown }] : []));
  if (felt.length < 2) return undefined;

  const inOrder = sort(
    felt,
    ({ shown }) => shown.position,
    ({ reaction }) => reactions.indexOf(reaction),
  );
  const stacks = groupBy(inOrder, ({ shown, reaction }) => `${shown.position} ${reaction}`);
  const rows = rowsOf(stacks, reactions);
  const voices = voicesOf(index, felt);
  const points = stacks.map((stack): FeelingsData['points'][number] => {
    const [{ shown, reaction }] = stack;
    const row = rows.findIndex((each) => each.reaction === reaction);
    return {
      event: shown.event,
      ...(shown.showing > 0 && { showing: shown.showing }),
      x: axis.x(shown.position),
      y: (rows[row]?.y ?? 0) - foot,
      row,
      voices: stack.map(({ voice }) => voices.findIndex(({ key }) => key === voice)).toSorted((a, b) => a - b),
    };
  });
  return {
    height: (rows.at(-1)?.y ?? 0) + axisHeight,
    rows: rows.map((each, row) => ({ ...each, ...peakOf(points, row) })),
    points,
    step,
    voices: voices.map(({ name, source, points: times }) => ({ name, source, points: times })),
    unreached: once.length - felt.length,
  };
}

/**
 * Returns the first showing of a scene at which a reaction may be shown: a reaction to the second showing belongs
 * there.
 */
function showingOf(showings: readonly Showing[], part: number): Showing | undefined {
  return showings.find((shown) => shown.part >= part) ?? showings.at(-1);
}

/** Returns the index of the point with most voices in a row, if one point has more than all others. */
function peakOf(points: readonly { row: number; voices: readonly number[] }[], row: number): { peak?: number } {
  const most = max(points, (point) => (point.row === row ? point.voices.length : 0)) ?? 0;
  const [peak, ...others] = points.flatMap((point, at) =>
    point.row === row && point.voices.length === most ? [at] : [],
  );
  return most > 1 && peak !== undefined && others.length === 0 ? { peak } : {};
}

function rowsOf(stacks: readonly Felt[][], reactions: readonly string[]): FeelingRowData[] {
  // All rows are as high as the highest stack, so that they can be compared.
  const rowHeight = labelHeight + foot + (max(stacks, ({ length }) => length) ?? 1) * step;
  const byReaction = group(stacks.flat(), ({ reaction }) => reaction);
  return reactions
    .filter((reaction) => byReaction.has(reaction))
    .map((reaction, index) => ({
      reaction,
      y: (index + 1) * rowHeight,
      label: index * rowHeight + labelHeight / 2 + 4,
      points: byReaction.get(reaction)?.length ?? 0,
    }));
}

/** Returns the voices, most points first. Voices of the same name are distinguished by their source. */
function voicesOf(index: SiteIndex, felt: readonly Felt[]) {
  const voices = [...group(felt, ({ voice }) => voice)].map(([key, points]) => {
    const [source, name] = JSON.parse(key) as [string, string];
    return { key, name, source: linkOf(index, 'sources', source), points: points.length };
  });
  const alike = group(voices, ({ name }) => name);
  return voices
    .map((voice) =>
      (alike.get(voice.name)?.length ?? 0) > 1 ? { ...voice, name: `${voice.name} (${voice.source.title})` } : voice,
    )
    .toSorted((a, b) => b.points - a.points);
}
