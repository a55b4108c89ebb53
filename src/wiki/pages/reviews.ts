import type { RatingChartData } from '../chart-data.ts';
import type { Paragraph, Prose } from '../prose.ts';
import type {
  BacklinkGroupData,
  CardData,
  ClaimData,
  PageLinkData,
  SceneLinkData,
  SectionData,
} from '../shared-data.ts';
import type { NamedBase, PageBase } from './base.ts';
import type { SourceKind } from './sources.ts';

export interface RatingData {
  /** Exactly as the review prints it. */
  printed: string;
  value: number;
  /** The best possible value. */
  scale: number;
}

export interface ReviewVoiceData {
  reviewer: string;
  rating?: RatingData;
  verdict: Paragraph[];
  praise: Paragraph[];
  criticism: Paragraph[];
  moments: (Paragraph & { event: SceneLinkData })[];
  comparisons: (Paragraph & { work: PageLinkData })[];
  viewing: Paragraph[];
}

export interface ReviewCardData extends CardData {
  outlet: string;
  sourceKind: SourceKind;
  /** Its language tag. */
  language: string;
  ratings: { reviewer: string; rating?: RatingData }[];
  /** The first sentences of praise and of criticism that the part may show, from any voice. */
  praise?: Prose;
  criticism?: Prose;
}

/** A review as filters and orders of the list read it. */
export type FacetedReview = Pick<ReviewCardData, 'title' | 'sourceKind' | 'language' | 'ratings'>;

export interface ReviewListPage extends PageBase {
  kind: 'reviews';
  reviews: ReviewCardData[];
  /** If there are several pages: of all reviews, the first of each combination of what filters ask for. */
  kinds?: FacetedReview[];
  ratings?: RatingChartData;
}

export interface ReviewPage extends NamedBase {
  kind: 'review';
  outlet: string;
  source: PageLinkData;
  /** The review's own title and address, if they may be shown. */
  publication: { title?: Prose; href?: string; citations: number[] };
  sections: SectionData[];
  voices: ReviewVoiceData[];
  claims: ClaimData[];
  backlinks: BacklinkGroupData[];
}
