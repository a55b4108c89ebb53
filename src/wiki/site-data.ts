import type { DownloadFormat, Edition } from './addresses.ts';
import type { Part } from './part.ts';
import type { DrawingData, InLanguage, StrokeData } from './shared-data.ts';

/** The logo of the wiki, in a square of 64 units, in tones; each component that draws it assigns the colours. */
export type LogoData = StrokeData[];

/** A term of a vocabulary of the content: files, addresses and page data use its id, readers see its label. */
export interface Term {
  id: string;
  label: string;
}

/** The vocabularies of the content that pages use, each in its authored order. */
export interface Vocabularies {
  threads: readonly (Term & {
    /** Heading of its scenes, if that is not the label. */
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

/** What a page can be that shows nothing of the film: unknown, without results, without a network, failed. */
export type PageState = 'nothingHere' | 'empty' | 'offline' | 'error';

/** The data of the wiki that every page needs, the same at every part. Contains no spoilers. */
export interface SiteData {
  /** Prefix of the storage keys and name of the one-file edition. */
  id: string;
  name: string;
  /** The logo of the wiki. */
  mark: LogoData;
  /** The marker over the part that the reader has reached; absent if the wiki has none. */
  placeMarker?: StrokeData[];
  /** The drawings of pages that show nothing of the film. */
  stateDrawings?: Partial<Record<PageState, DrawingData>>;
  /** The film's title, also in its original script. */
  film: { title: string; original?: InLanguage };
  lastPart: Part;
  vocabularies: Vocabularies;
  /**
   * For each part, from 1, a key of its end that names no scene, separated by spaces. Identifies the version of the
   * parts list.
   */
  boundaries: string;
  /** Number of pointer shards, the same for every part. */
  pointerShards: number;
  /** Where the content is edited, if the wiki says so. */
  repository?: string;
  /** The address at which a file of the content is edited, with `{file}` in the place of its path. */
  editUrl?: string;
  /** Where readers send suggestions: `mailto:…` or `https://…`. */
  contact?: string;
  /**
   * The size of the one-file edition, where the site has one: in megabytes, rounded up to a tenth, since every page
   * contains it, and a changed word must not change them all.
   */
  oneFile?: number;
  /** Whether the site has a feed of changes. */
  feed?: true;
  /** The files with all statements, where the site has them. */
  downloads?: Record<Edition, DownloadSizes> & {
    /** The number of statements in those of the careful edition; how many there are at the end is said there. */
    claims: number;
  };
}

/** The sizes of the files with all statements, in megabytes, rounded up to a tenth. */
type DownloadSizes = Record<DownloadFormat, number>;

/** Returns the address at which a content file is edited; undefined without a file, or if the wiki names none. */
export function editAddress({ editUrl }: SiteData, file: string | undefined): string | undefined {
  return file === undefined ? undefined : editUrl?.replace('{file}', () => file);
}

/** The cues that a reader of this part may see: those of the parts reached, and the next one. */
export interface PartsData {
  part: Part;
  cues: { part: Part; cue: string }[];
}

/** One shard of a part's pointers: page path to the hash that names the page's data file. */
export type PointersData = Record<string, string>;
