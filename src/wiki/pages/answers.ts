import type { Paragraph } from '../prose.ts';
import type { AnyLinkData, PlacedData } from '../shared-data.ts';
import type { PageBase } from './base.ts';

/** A question, which is the title, and the answer to it. */
export interface AnswerData extends PlacedData {
  /** What there is to add. */
  more: Paragraph[];
  related: AnyLinkData[];
}

/** The questions that people ask, each with a place of its own: `#true-story`. */
export interface AnswersPage extends PageBase {
  kind: 'answers';
  entries: AnswerData[];
}
