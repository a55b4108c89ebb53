import type { EmblemData, PageLinkData } from './shared-data.ts';

// Charts whose geometry the compiler computes. Across, everything is in percent of the drawing, down in pixels, so
// that a drawing fills any width and its texts keep their size.

/** Who is what to whom. */
export interface RelationshipChartData {
  /** Of the drawing, in pixels. */
  height: number;
  /** How many characters of this part are tied to another; more than `people` where not all are drawn. */
  tied: number;
  people: PersonNodeData[];
  ties: TieData[];
}

/** A character in the picture of relationships. `x` (percent) and `y` (pixels) are the centre of the emblem. */
export interface PersonNodeData {
  page: PageLinkData;
  emblem?: EmblemData;
  x: number;
  y: number;
  /** The name as it stands below the emblem, line by line. */
  lines: string[];
  /** Whether the name is above the emblem. */
  nameAbove?: true;
}

/** A tie between two characters, by their places in the list. */
export interface TieData {
  from: number;
  to: number;
  /** The line between them, in percent across and pixels down. */
  d: string;
  /** What the second is to the first, and the first to the second; empty where nobody says so. */
  toIs: string[];
  fromIs: string[];
}

/** Cumulative admissions by day since the release, with what had to be sold before the film paid for itself. */
export interface AdmissionsChartData {
  /** Of the drawing, in pixels. */
  height: number;
  /** The day of the release, which is day 1: `2013-01-23`. */
  release: string;
  days: AdmissionsDayData[];
  breakEven: { amount: number; y: number; citations: number[] }[];
  /** Through the best point of each day, in percent across and pixels down. */
  line: string;
  dayTicks: { day: number; x: number }[];
  amountTicks: { amount: number; y: number }[];
  /** The section of the page in which an author wants it. */
  section?: string;
}

/** What sources give for a day; the best rank comes first. */
export interface AdmissionsDayData {
  day: number;
  /** `2013-02-23` */
  date: string;
  x: number;
  points: { amount: number; y: number; citations: number[] }[];
}

/** Every rating on its own scale, the highest share of it first, those that cannot be drawn last. */
export interface RatingChartData {
  rows: RatingRowData[];
}

export interface RatingRowData {
  by: 'review' | 'audience';
  name: string;
  /** The review, or the source that reports the score. */
  pages: PageLinkData[];
  /** Exactly as a review prints it. */
  printed?: string;
  /** Left out where no rating is given. */
  value?: number;
  /** The best possible value; left out where the source does not name it. */
  scale?: number;
  /** Percent of its own scale. */
  share?: number;
  /** How many people voted, where the source says so. */
  votes?: number;
}

/** How the sources that say most stand to the others. */
export interface AgreementChartData {
  /** How many sources make a statement at this part; more than `rows` where not all are drawn. */
  sources: number;
  /** Statements of which two sources or more speak. */
  shared: number;
  /** Where the bars of shared statements begin, in percent. */
  zero: number;
  rows: AgreementRowData[];
}

export type AgreementStance = 'alone' | 'differs' | 'agrees' | 'silent';

export interface AgreementRowData {
  source: PageLinkData;
  bars: { stance: AgreementStance; count: number; x: number; width: number }[];
}
