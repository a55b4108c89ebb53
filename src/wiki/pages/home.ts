import type { Paragraph } from '../prose.ts';
import type { CardData, QualifiedValue, IconData } from '../shared-data.ts';
import type { NamedBase } from './base.ts';
import type { RatingData } from './reviews.ts';

export interface HomePage extends NamedBase {
  kind: 'home';
  hero?: IconData;
  /** A few statements about the film, each with its id and the value that the wiki holds. */
  facts: { claim: string; label: string; value: QualifiedValue }[];
  lead: Paragraph[];
  characters: CardData[];
  /** The ratings of the first reviews. */
  ratings: RatingData[];
  counts: { characters: number; events: number; reviews: number; sources: number; disagreements: number };
}
