import type { Part } from './part.ts';
import type { PageLinkData, Reaction } from './shared-data.ts';

// Charts as the compiler draws them: `x` in percent of the drawing's width, `y` in pixels from its top. Scenes and
// characters are told by where they stand in the page's own lists, so that nothing is said twice.

/** The pictures of the timeline; one that would show nothing is left out. */
export interface TimelineCharts {
  screen: ScreenAxisData;
  storyCurve?: StoryCurveData;
  narrative?: NarrativeData;
  feelings?: FeelingsData;
}

/** The order of the screen from left to right, as far as the part has reached it. */
export interface ScreenAxisData {
  /** How many scenes the film has shown. */
  positions: number;
  parts: { part: Part; from: number; to: number }[];
}

/** A scene as the film shows it. */
export interface ShowingPoint {
  /** Counts in the page's events. */
  event: number;
  /** Counts in the positions of the scene; left out for the first. */
  showing?: number;
  x: number;
  y: number;
}

/** The order of the screen, from left to right, against that of the story, from the bottom up. */
export interface StoryCurveData {
  height: number;
  /** Places in the story, counted among the scenes that were shown, at which the axis has a number. */
  ticks: { number: number; y: number }[];
  /** In screen order. */
  marks: ShowingPoint[];
  /** How often the story goes back from one scene to the next. */
  back: number;
  /** How many scenes are shown more than once. */
  repeated: number;
}

/** A line for each character, through the scenes in story order, and the lines run together where they meet. */
export interface NarrativeData {
  height: number;
  /** Steps from left to right, all of one width. */
  columns: number;
  /** The least width, in pixels, at which marks and names have room. */
  width: number;
  lines: NarrativeLineData[];
  /** The scenes, in story order. */
  marks: NarrativePointData[];
  /** Those who are together in most scenes: places in `lines`, and the number of those scenes. */
  closest?: { lines: [number, number]; scenes: number };
  /** How many characters have no line, since others are in more scenes. */
  left: number;
}

export interface NarrativeLineData {
  /** Counts in the page's characters. */
  character: number;
  scenes: number;
  /** Where the line begins: the place of the emblem, in percent and pixels. */
  x: number;
  y: number;
  /** Where it ends, in the same units. */
  end: { x: number; y: number };
  /** In a space as many units wide as there are columns, and `height` high. */
  curve: string;
}

export interface NarrativePointData {
  /** Counts in the page's events. */
  event: number;
  x: number;
  /** The highest and the lowest of the lines that meet. */
  from: number;
  to: number;
}

/** What was felt at which scene: a row for each feeling, in screen order, a mark for each voice. */
export interface FeelingsData {
  height: number;
  rows: FeelingRowData[];
  /** In screen order; the marks of a scene from the lowest upwards, `step` pixels apart. */
  marks: (ShowingPoint & { row: number; voices: number[] })[];
  step: number;
  /** Those who felt it, by the number of their marks. */
  voices: { name: string; source: PageLinkData; marks: number }[];
  /** How many marks are left out since the film has not reached their scenes. */
  unreached: number;
}

export interface FeelingRowData {
  reaction: Reaction;
  /** Of the line on which its marks stand. */
  y: number;
  /** Of its name. */
  label: number;
  marks: number;
  /** The place of the mark with most voices, where one has several, and more than all others. */
  peak?: number;
}
