import type { Paragraph } from '../prose.ts';
import type { CardData, ClaimData, DrawingData } from '../shared-data.ts';
import type { NamedBase } from './base.ts';
import type { RatingData } from './reviews.ts';

export interface HomePage extends NamedBase {
  kind: 'home';
  hero?: DrawingData;
  facts: ClaimData[];
  lead: Paragraph[];
  characters: CardData[];
  /** The ratings of the first reviews. */
  ratings: RatingData[];
  counts: { characters: number; events: number; reviews: number; sources: number; disagreements: number };
}
