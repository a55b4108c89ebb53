import type { Part } from './part.ts';
import type { InLanguage, StrokeView } from './views.ts';

/** The sign of the wiki, in a square of 64 units, in tones that each place gives its colours to. */
export type MarkView = StrokeView[];

/** What every page needs to know of the wiki, whatever the part. It tells nothing of the story. */
export interface SiteData {
  /** Names the storage keys and the one-file edition. */
  id: string;
  name: string;
  /** The sign of the wiki. */
  mark: MarkView;
  /** The film's title, and that in its original script. */
  film: { title: string; original?: InLanguage };
  lastPart: Part;
  /** For each part, from 1, a key of its end, which names no scene, with spaces between: the version of the parts list. */
  boundaries: string;
  /** Number of pointer shards, the same for every part. */
  pointerShards: number;
  /** Where the content is edited; absent where the wiki does not say. */
  repository?: string;
}

/** The cues that a reader of this part may see: those of the parts reached, and the next one. */
export interface PartsData {
  part: Part;
  cues: { part: Part; cue: string }[];
}

/** One shard of a part's pointers: page path to the hash that names the page's data file. */
export type PointersData = Record<string, string>;

/** What the offline worker keeps for a part: addresses without the site's base. */
export interface OfflineData {
  part: Part;
  files: string[];
}
