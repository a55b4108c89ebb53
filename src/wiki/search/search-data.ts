import { collectionOfPage, type PagePath } from '../addresses.ts';
import { type Collection, collectionNames } from '../collections.ts';
import type { PageKind, UnnamedPage, WorkType } from '../page-data.ts';
import type { InLanguage, QualifiedValue } from '../shared-data.ts';

/** The kind by which results are grouped: a collection, `facts` for claims, or `page` for lists and the like. */
export type SearchKind = Collection | 'facts' | 'page';

/** The kinds, the ones that readers most likely search for first. */
export const searchKinds: readonly SearchKind[] = [
  ...new Set<SearchKind>(['characters', 'people', ...collectionNames, 'page', 'facts']),
];

/** Returns the search kind of a page. */
export function searchKindOf(kind: PageKind): SearchFileEntry['kind'] {
  return collectionOfPage(kind, 'own') ?? 'page';
}

/** A page, or an entity on a list, in the file of names. Does not contain words of the interface. */
export interface SearchFileEntry {
  kind: Exclude<SearchKind, 'facts'>;
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
}

/** What also finds an entry of the file of names. It is fetched when typing begins, so that the names are small. */
export interface EntryAnswers {
  /** Further words by which it is found, which are not shown. */
  synonyms?: readonly string[];
  /** What is stated about it and is a result of its own. */
  facts?: SearchFact[];
}

/** The file of synonyms and facts: of each entry that has some, by its link (`linkKey`). */
export type SearchAnswers = Record<string, EntryAnswers>;

/** A claim, award or line of dialogue that is a result of its own: "Running time: 127 minutes". */
export interface SearchFact {
  /** Its anchor on the page. */
  anchor: string;
  label: string;
  /** The values that the page shows while the claim is folded. */
  values: QualifiedValue[];
  /** Further words by which it is found, which are not shown. */
  synonyms?: readonly string[];
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
