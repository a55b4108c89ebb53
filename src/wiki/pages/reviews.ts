import type { RatingPicture } from '../data-picture-views.ts';
import type { Paragraph, Prose } from '../prose.ts';
import type { BacklinkGroupView, CardView, ClaimView, PageLinkView, SceneLinkView, SectionView } from '../views.ts';
import type { NamedBase, PageBase } from './base.ts';
import type { SourceKind } from './sources.ts';

export interface RatingView {
  /** Exactly as the review prints it. */
  printed: string;
  value: number;
  /** The best possible value. */
  scale: number;
}

export interface ReviewVoiceView {
  reviewer: string;
  rating?: RatingView;
  verdict: Paragraph[];
  praise: Paragraph[];
  criticism: Paragraph[];
  moments: (Paragraph & { event: SceneLinkView })[];
  comparisons: (Paragraph & { work: PageLinkView })[];
  viewing: Paragraph[];
}

export interface ReviewCardView extends CardView {
  outlet: string;
  sourceKind: SourceKind;
  /** The code of its language. */
  language: string;
  ratings: { reviewer: string; rating?: RatingView }[];
  /** The first sentence of praise and of criticism that the part may show, by whichever voice. */
  praise?: Prose;
  criticism?: Prose;
}

export interface ReviewListPage extends PageBase {
  kind: 'reviews';
  reviews: ReviewCardView[];
  ratings?: RatingPicture;
}

export interface ReviewPage extends NamedBase {
  kind: 'review';
  outlet: string;
  source: PageLinkView;
  /** The review's own title and address, where they may be shown. */
  publication: { title?: Prose; href?: string; citations: number[] };
  sections: SectionView[];
  voices: ReviewVoiceView[];
  claims: ClaimView[];
  backlinks: BacklinkGroupView[];
}
