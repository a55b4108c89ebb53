import type { Part } from './part.ts';
import type { InLanguage, StrokeData } from './shared-data.ts';

/** The sign of the wiki, in a square of 64 units, in tones that each place gives its colours to. */
export type LogoData = StrokeData[];

/** A word of a vocabulary of the content: files, addresses and page data have its id, readers its label. */
export interface Term {
  id: string;
  label: string;
}

/** The vocabularies of the content that pages name words of, each in the order that the content gives it. */
export interface Vocabularies {
  threads: readonly (Term & {
    /** What stands over its scenes, where that is not the label. */
    heading?: string;
  })[];
  reactions: readonly Term[];
  jobs: readonly Term[];
  sourceKinds: readonly Term[];
}

/** Returns the label of a term, in the language of the content. */
export function labelOf(terms: readonly Term[], id: string): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

/** What every page needs to know of the wiki, whatever the part. It tells nothing of the story. */
export interface SiteData {
  /** Names the storage keys and the one-file edition. */
  id: string;
  name: string;
  /** The sign of the wiki. */
  mark: LogoData;
  /** What stands over the part that the reader has reached, drawn like the sign; absent where the wiki draws nothing. */
  placeMarker?: StrokeData[];
  /** The film's title, and that in its original script. */
  film: { title: string; original?: InLanguage };
  lastPart: Part;
  vocabularies: Vocabularies;
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
