import { group, max, sort } from 'd3-array';
import { groupBy } from '#lib/group-by.ts';
import type { FeelingRowData, FeelingsData } from '#wiki/timeline-charts.ts';
import { linkOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';
import type { ScreenAxis, Showing } from './screen-axis.ts';

/** Pixels from one mark of a scene to the next, and from the line of a row to its first mark. */
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
 * Draws what viewers felt at which scene, in the order of the screen; the showings are those of the index's events. A
 * scene that the film has not reached has no place yet; what was felt at it is counted only. Nothing where fewer than
 * two marks would stand.
 */
export function feelings(index: SiteIndex, all: readonly Showing[], axis: ScreenAxis): FeelingsData | undefined {
  // Rows stand in the order of the vocabulary.
  const reactions = index.content.site.reactions.map(({ id }) => id);
  const showings = group(all, ({ event }) => event);
  const covered = index.events.flatMap((event, at) =>
    event.reactions.map(({ reaction, reveal, source, who }) => ({
      reaction,
      voice: JSON.stringify([source, who ?? linkOf(index, 'sources', source).title]),
      shown: showingOf(showings.get(at) ?? [], index.schedule.partOf(reveal)),
    })),
  );
  // Whoever laughs twice at a scene has one mark.
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
  const marks = stacks.map((stack): FeelingsData['marks'][number] => {
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
    rows: rows.map((each, place) => ({ ...each, ...peakOf(marks, place) })),
    marks,
    step,
    voices: voices.map(({ name, source, marks: times }) => ({ name, source, marks: times })),
    unreached: once.length - felt.length,
  };
}

/** The first showing of a scene at which this may be told: what is told of its return belongs to that. */
function showingOf(showings: readonly Showing[], part: number): Showing | undefined {
  return showings.find((shown) => shown.part >= part) ?? showings.at(-1);
}

/** The mark of a row with most voices, as a place among all marks. */
function peakOf(marks: readonly { row: number; voices: readonly number[] }[], row: number): { peak?: number } {
  const most = max(marks, (mark) => (mark.row === row ? mark.voices.length : 0)) ?? 0;
  const [peak, ...others] = marks.flatMap((mark, at) => (mark.row === row && mark.voices.length === most ? [at] : []));
  return most > 1 && peak !== undefined && others.length === 0 ? { peak } : {};
}

function rowsOf(stacks: readonly Felt[][], reactions: readonly string[]): FeelingRowData[] {
  // All rows have the room that the highest stack takes, so that they can be compared.
  const rowHeight = labelHeight + foot + (max(stacks, ({ length }) => length) ?? 1) * step;
  const byReaction = group(stacks.flat(), ({ reaction }) => reaction);
  return reactions
    .filter((reaction) => byReaction.has(reaction))
    .map((reaction, place) => ({
      reaction,
      y: (place + 1) * rowHeight,
      label: place * rowHeight + labelHeight / 2 + 4,
      marks: byReaction.get(reaction)?.length ?? 0,
    }));
}

/** The voices, those with most marks first. Two of the same name are told apart by where they stand. */
function voicesOf(index: SiteIndex, felt: readonly Felt[]) {
  const voices = [...group(felt, ({ voice }) => voice)].map(([key, marks]) => {
    const [source, name] = JSON.parse(key) as [string, string];
    return { key, name, source: linkOf(index, 'sources', source), marks: marks.length };
  });
  const alike = group(voices, ({ name }) => name);
  return voices
    .map((voice) =>
      (alike.get(voice.name)?.length ?? 0) > 1 ? { ...voice, name: `${voice.name} (${voice.source.title})` } : voice,
    )
    .toSorted((a, b) => b.marks - a.marks);
}
