import type { Part } from './part.ts';
import type { PageLinkData, Reaction } from './shared-data.ts';

// Chart geometry from the compiler: `x` in percent of the drawing's width, `y` in pixels from its top. Scenes and
// characters are indices into the page's own lists.

/** The charts of the timeline; empty ones are left out. */
export interface TimelineCharts {
  screen: ScreenAxisData;
  storyCurve?: StoryCurveData;
  narrative?: NarrativeData;
  feelings?: FeelingsData;
}

/** Screen order from left to right, up to the part. */
export interface ScreenAxisData {
  /** Number of showings so far. */
  positions: number;
  parts: { part: Part; from: number; to: number }[];
}

/** One showing of a scene. */
export interface ShowingPoint {
  /** Index in the page's events. */
  event: number;
  /** Index among the scene's showings; absent for the first. */
  showing?: number;
  x: number;
}

/** Screen order above, story order below, and a thread from each showing to its scene's place in the story. */
export interface StoryCurveData {
  /** In screen order; `place` is the scene's rank in the story, from 1, among the scenes shown so far. */
  points: (ShowingPoint & { place: number })[];
  /** How many scenes were shown so far. */
  places: number;
  /** How often the story goes back from one scene to the next. */
  back: number;
  /** How many scenes are shown more than once. */
  repeated: number;
}

/** A line for each character, through the scenes in story order; lines run together where characters share a scene. */
export interface NarrativeData {
  height: number;
  /** Number of columns, all of the same width. */
  columns: number;
  /** The minimum width, in pixels, at which points and names fit. */
  width: number;
  /** The parts of the film in which the scenes are shown first: one entry for each run of adjacent columns. */
  parts: NarrativePartData[];
  lines: NarrativeLineData[];
  /** The scenes, in story order. */
  points: NarrativePointData[];
  /** The two characters who share most scenes, as indices in `lines`, and the number of these scenes. */
  closest?: { lines: [number, number]; scenes: number };
  /** Number of characters without a line, since others are in more scenes. */
  left: number;
}

export interface NarrativePartData {
  part: Part;
  /** In percent. */
  from: number;
  to: number;
  /** The lines of its title, if it has one and there is room for it. */
  title?: string[];
}

export interface NarrativeLineData {
  /** Index in the page's characters. */
  character: number;
  /** Whether it is a main character. */
  lead?: true;
  scenes: number;
  /** Start of the line, where the emblem is, in percent and pixels. */
  x: number;
  y: number;
  /** End of the line, in the same units, and whether there is room for the name after it. */
  end: { x: number; y: number; named?: true };
  /** SVG path in a coordinate system `columns` wide and `height` high. */
  curve: string;
}

export interface NarrativePointData {
  /** Index in the page's events. */
  event: number;
  x: number;
  /** The highest and the lowest of the lines in this scene. */
  from: number;
  to: number;
}

/** What viewers felt at which scene: a row for each reaction, in screen order, a point for each voice. */
export interface FeelingsData {
  height: number;
  rows: FeelingRowData[];
  /** In screen order; the points of a scene from the lowest upwards, `step` pixels apart. */
  points: (ShowingPoint & { y: number; row: number; voices: number[] })[];
  step: number;
  /** The voices, most points first. */
  voices: { name: string; source: PageLinkData; points: number }[];
  /** Number of points left out because the film has not reached their scenes. */
  unreached: number;
}

export interface FeelingRowData {
  reaction: Reaction;
  /** `y` of the line on which its points are. */
  y: number;
  /** `y` of its name. */
  label: number;
  points: number;
  /** Index of the point with most voices, if it has several and more than any other. */
  peak?: number;
}
