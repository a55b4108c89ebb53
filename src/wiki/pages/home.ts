import type { Paragraph } from '../prose.ts';
import type { CardView, ClaimView, DrawingView } from '../views.ts';
import type { NamedBase } from './base.ts';
import type { RatingView } from './reviews.ts';

export interface HomePage extends NamedBase {
  kind: 'home';
  hero?: DrawingView;
  facts: ClaimView[];
  lead: Paragraph[];
  characters: CardView[];
  /** Every rating that a review gives. */
  ratings: RatingView[];
  counts: { characters: number; events: number; reviews: number; sources: number; disagreements: number };
}
