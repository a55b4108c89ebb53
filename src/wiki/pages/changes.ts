import type { Collection } from '../collections.ts';
import type { AnyLinkData } from '../shared-data.ts';
import type { PageBase } from './base.ts';

/** What a change is about: a whole page, or something on it. */
export type ChangeSubject =
  | 'page'
  | 'statement'
  /** One of the values of a statement. */
  | 'oneValue'
  | 'section'
  | 'paragraph'
  /** A paragraph of the plot. */
  | 'story'
  /** A paragraph of an answer. */
  | 'reply'
  /** What a review says. */
  | 'opinion'
  | 'spelling'
  /** A line of dialogue. */
  | 'quotation'
  | 'prize'
  /** What two characters are to each other. */
  | 'tie'
  /** Someone in a scene. */
  | 'presence'
  /** What a viewer felt. */
  | 'feeling'
  | 'filmCredit'
  /** Anything else. */
  | 'detail';

/** What happened to it. `sourced`: it gained a source, and `unsourced`: it lost one, and is otherwise the same. */
export type ChangeKind = 'added' | 'changed' | 'sourced' | 'unsourced' | 'removed';

export interface ChangeData {
  subject: ChangeSubject;
  kind: ChangeKind;
  /** The statement, or the heading of the section, as it is now. */
  label?: string;
  /** Where the page has it: `#claim--release-date`. */
  hash?: string;
}

/** What changed on a page on a day. */
export interface ChangedPageData {
  collection: Collection;
  /** Absent if the page is gone. */
  page?: AnyLinkData;
  changes: ChangeData[];
}

/** What changed in the content since its first release. */
export interface ChangesPage extends PageBase {
  kind: 'changes';
  /** The day of the first release; null if there was none yet, absent if the build could not read the history. */
  since?: string | null;
  /** The latest first. */
  days: { day: string; pages: ChangedPageData[] }[];
}
