import type { Paragraph } from '../prose.ts';
import type { AnyLinkData, ListEntryData } from '../shared-data.ts';
import type { PageBase } from './base.ts';

/** A question, as `title`, and its answer. */
export interface AnswerData extends ListEntryData {
  /** Further paragraphs. */
  more: Paragraph[];
  related: AnyLinkData[];
}

/** Questions and answers, each with an anchor: `#true-story`. */
export interface AnswersPage extends PageBase {
  kind: 'answers';
  entries: AnswerData[];
}
