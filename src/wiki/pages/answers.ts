import type { Paragraph } from '../prose.ts';
import type { AnyLinkView, PlacedView } from '../views.ts';
import type { PageBase } from './base.ts';

/** A question, which is the title, and the answer to it. */
export interface AnswerView extends PlacedView {
  /** What there is to add. */
  more: Paragraph[];
  related: AnyLinkView[];
}

/** The questions that people ask, each with a place of its own: `#true-story`. */
export interface AnswersPage extends PageBase {
  kind: 'answers';
  entries: AnswerView[];
}
