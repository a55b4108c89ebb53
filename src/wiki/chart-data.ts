import type { DrawingData, EmblemData, PageLinkData } from './shared-data.ts';

// Charts whose geometry the compiler computes. Horizontally, everything is in percent of the drawing, vertically in
// pixels, so that a drawing fills any width and its texts keep their size.

/** The chart of relationships between characters. */
export interface RelationshipChartData {
  /** Number of characters with a relationship at this part; more than `people` if not all are drawn. */
  tied: number;
  people: PersonNodeData[];
  ties: TieData[];
  /** Absent where so few are known that a list says it better. */
  plot?: RelationshipPlotData;
}

/** A character in the chart of relationships. */
export interface PersonNodeData {
  page: PageLinkData;
  emblem?: EmblemData;
  /** The latest look that the part may see. */
  portrait?: Pick<DrawingData, 'src' | 'width'>;
}

/** A tie between two characters, by their indices in `people`. */
export interface TieData {
  from: number;
  to: number;
  /**
   * Labels for the second as seen from the first, and for the first as seen from the second; empty if no source says.
   */
  toIs: string[];
  fromIs: string[];
}

/** The drawing of relationships. */
export interface RelationshipPlotData {
  /** In pixels. */
  height: number;
  /** Where each of `people` is: the centre of the mark, and the name below it, line by line. */
  nodes: { x: number; y: number; lines: string[] }[];
  /** Groups that are drawn as one, across the whole drawing: the upper edge, the height, and who is in them. */
  outlines: { label: string; y: number; height: number; members: number[] }[];
  lines: RelationshipLineData[];
}

/** A line between two people, or between someone and a group. */
export interface RelationshipLineData {
  /** In percent across and pixels down. */
  d: string;
  /** The indices of the ties for which it stands. */
  ties: number[];
  /** A word or two in the middle of its first line, such as what one is to the other. */
  word?: { x: number; y: number; lines: string[] };
  /** Whether it would cross someone, so that it is drawn only for those at its ends. */
  onFocus?: true;
}

/** Cumulative admissions by day since the release, with the break-even figures. */
export interface AdmissionsChartData {
  /** Of the drawing, in pixels. */
  height: number;
  /** The day of the release, which is day 1: `1998-05-03`. */
  release: string;
  days: AdmissionsDayData[];
  breakEven: { amount: number; y: number; citations: number[] }[];
  /** Through the best point of each day, in percent across and pixels down. */
  line: string;
  dayTicks: { day: number; x: number }[];
  /** A line for each round amount, only some of them with a label. */
  amountTicks: { amount: number; y: number; labelled?: true }[];
  /** The section of the page in which the author placed it, before its text. */
  section?: string;
}

/** The figures of a day, the best rank first. */
export interface AdmissionsDayData {
  day: number;
  /** `1998-02-23` */
  date: string;
  x: number;
  /** What authors remark on its figures, such as what was reached that day. */
  note?: string;
  points: { amount: number; y: number; citations: number[] }[];
}

/** Ratings, each on its own scale, the highest share first, those that cannot be drawn last. */
export interface RatingChartData {
  rows: RatingRowData[];
  strip: RatingStripData;
  /** Number of reviewers, if not all have a row. */
  reviewers?: number;
}

/** The ratings that can be drawn, on one line from 0 to 100 %. */
export interface RatingStripData {
  /** From the top of the drawing to the line, in pixels. */
  height: number;
  /** `at` is the index of the row, `r` the radius, which grows with the votes. */
  points: { at: number; x: number; y: number; r: number }[];
  /** Whole percents above the points: each at `x`, with a line down to the point at `to`. */
  labels: { share: number; x: number; to: { x: number; y: number } }[];
}

export interface RatingRowData {
  by: 'review' | 'audience';
  name: string;
  /** The review, or the source that reports the score. */
  pages: PageLinkData[];
  /** Exactly as a review prints it. */
  printed?: string;
  /** Absent if there is no rating. */
  value?: number;
  /** The best possible value; absent if the source does not name it. */
  scale?: number;
  /** Percent of its own scale. */
  share?: number;
  /** How many people voted, if the source says so. */
  votes?: number;
  /** The day to which it applies, if the source says so: `1998-05-03`. */
  on?: string;
}
