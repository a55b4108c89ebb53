import { collectionOfPage, type PagePath } from '../addresses.ts';
import { type Collection, collectionNames } from '../collections.ts';
import type { PageKind, UnnamedPage, WorkType } from '../page-data.ts';
import type { InLanguage } from '../shared-data.ts';

/** The kind by which results are grouped: a collection, or `page` for lists, the home page and the like. */
export type SearchKind = Collection | 'page';

/** The kinds, the ones that readers most likely search for first. */
export const searchKinds: readonly SearchKind[] = [
  ...new Set<Collection>(['characters', 'people', ...collectionNames]),
  'page',
];

/** Returns the search kind of a page. */
export function searchKindOf(kind: PageKind): SearchKind {
  return collectionOfPage(kind, 'own') ?? 'page';
}

/** A page, or an entity on a list, in the file of names. Does not contain words of the interface. */
export interface SearchFileEntry {
  kind: SearchKind;
  path: PagePath;
  /** The anchor on the page: `#old-miller`. */
  hash?: string;
  /** Absent for pages whose title comes from the interface. */
  title?: string;
  /** The kind of such a page. */
  page?: UnnamedPage['kind'];
  original?: InLanguage;
  /** Every other name and spelling. */
  names?: string[];
  /** What qualifies it within its kind, in words of the content: "The riverside". */
  label?: string;
  /** The same, translated by the interface. */
  workType?: WorkType;
  year?: number;
  /** The number of a scene. */
  number?: number;
  /** A sentence about it. */
  gloss?: string;
  /** The labels of its data sheet: "Budget", "Running time". */
  topics?: string[];
}

/** The names in a part's search index. */
export interface SearchNames {
  entries: SearchFileEntry[];
  /** The beginning of each word file (`wordFilesOf`). */
  wordFiles: readonly string[];
  /** Tags of the languages whose search rules apply. */
  languages: readonly string[];
}

/** One word file: for each word, the indices in `entries` of what contains it, in order. */
export type SearchWords = Record<string, number[]>;
