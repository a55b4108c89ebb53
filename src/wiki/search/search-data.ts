import { collectionOfPage, type PagePath } from '../addresses.ts';
import { type Collection, collectionNames } from '../collections.ts';
import type { PageKind, UnnamedPage, WorkType } from '../page-data.ts';
import type { InLanguage } from '../shared-data.ts';

/** What a page is about, as results are grouped: a thing of a collection; lists, the home page and the like are `page`. */
export type SearchKind = Collection | 'page';

/** The kinds, in the order in which a reader is likely to mean them. */
export const searchKinds: readonly SearchKind[] = [
  ...new Set<Collection>(['characters', 'people', ...collectionNames]),
  'page',
];

/** The kind of a page of this kind. */
export function searchKindOf(kind: PageKind): SearchKind {
  return collectionOfPage(kind, 'own') ?? 'page';
}

/** A page, or a thing that has a place on a list, as the file of names has it: what the interface calls things is no part of it. */
export interface SearchFileEntry {
  kind: SearchKind;
  path: PagePath;
  /** The place on the page: `#old-miller`. */
  hash?: string;
  /** Absent for a page that the interface has a name for. */
  title?: string;
  /** Which page that is. */
  page?: UnnamedPage['kind'];
  original?: InLanguage;
  /** Every other name and spelling. */
  names?: string[];
  /** What sort of its kind it is, in words of the content: "The riverside". */
  label?: string;
  /** The same in words of the interface. */
  workType?: WorkType;
  year?: number;
  /** The number of a scene. */
  number?: number;
  /** A sentence about it. */
  gloss?: string;
  /** What its data sheet has: "Budget", "Running time". */
  topics?: string[];
}

/** What search needs for names, at one part. */
export interface SearchNames {
  entries: SearchFileEntry[];
  /** Into how many files the words of the pages are divided. */
  shards: number;
  /** The tags of the languages by whose rules the wiki is searched. */
  languages: readonly string[];
}

/** One file of the words of the pages: each word with the places in `entries` of what holds it, in order. */
export type SearchWords = Record<string, number[]>;
