import { defined } from '#lib/defined.ts';
import { groupBy } from '#lib/group-by.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { EntityId } from '#wiki/collections.ts';
import type { FacetedReview, ReviewCardData, ReviewListPage, ReviewPage, ReviewVoiceData } from '#wiki/page-data.ts';
import { plainText, type Prose } from '#wiki/prose.ts';
import type { Draft } from '../citations.ts';
import { listPage } from '../list-pages.ts';
import {
  breadcrumbs,
  citationsOf,
  headOf,
  linkOf,
  openingSentence,
  paragraphOf,
  paragraphsOf,
  sectionsOf,
  summaryOf,
} from '../page-parts.ts';
import { ratingChart } from '../charts/ratings.ts';
import type { Passage } from '../schemas/prose.ts';
import type { Review, ReviewVoice } from '../schemas/review.ts';
import type { Source } from '../schemas/source.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimData } from '../shared-data/claim-data.ts';

/** Returns a page of the list of all reviews, each rating on its own scale. */
export function reviewListPage(index: SiteIndex, page: number): Draft<ReviewListPage> {
  const { listed, pagination } = listPage(index.content, 'reviews', page);
  return {
    ...headOf('reviews', pagination),
    reviews: listed.map((review) => reviewCard(index, review)),
    ...(pagination && { kinds: reviewKinds(index) }),
    ...(page === 1 && defined({ ratings: ratingChart(index) })),
  };
}

/** The first review of each combination of what filters ask for, in the order of the list. */
const reviewKinds = memoizeByObject((index: SiteIndex): FacetedReview[] =>
  groupBy(
    [...index.content.entities.reviews.values()].map((review) => facetedReview(index, review)),
    ({ sourceKind, language, ratings }) => `${sourceKind} ${language} ${ratings.some(({ rating }) => rating)}`,
  ).map(([first]) => first),
);

function facetedReview(index: SiteIndex, review: Review): FacetedReview {
  const source = sourceOf(index, review);
  return {
    title: linkOf(index, 'reviews', review.id).title,
    sourceKind: source.kind,
    language: source.language,
    ratings: review.voices.map(({ reviewer, rating }) => ({ reviewer, ...(rating && { rating }) })),
  };
}

/** Returns a review's page, with all its voices. */
export function reviewPage(index: SiteIndex, review: Review): Draft<ReviewPage> {
  const source = sourceOf(index, review);
  const publication = {
    ...defined({ title: source.title && index.inLanguages(source.title.text), href: source.url?.href }),
    // A review cites its own source, which therefore is the first reference.
    citations: citationsOf(index, [{ source: review.source }]),
  };
  const card = reviewCard(index, review);
  return {
    kind: 'review',
    ...linkOf(index, 'reviews', review.id),
    description: plainText(card.summary) || review.title,
    breadcrumbs: breadcrumbs('reviews'),
    outlet: review.outlet,
    source: linkOf(index, 'sources', review.source),
    publication,
    sections: sectionsOf(index, review.body),
    voices: review.voices.map((voice) => voiceData(index, voice)),
    claims: review.claims.map((claim) => claimData(index, claim)),
    backlinks: index.backlinks('reviews', review.id),
  };
}

function reviewCard(index: SiteIndex, review: Review): ReviewCardData {
  const firstOf = (passages: readonly Passage[]) => openingSentence(index, passages[0]?.text);
  return {
    ...linkOf(index, 'reviews', review.id),
    summary: reviewSummary(index, review),
    outlet: review.outlet,
    ...facetedReview(index, review),
    ...defined({
      praise: firstOf(review.voices.flatMap((voice) => voice.praise)),
      criticism: firstOf(review.voices.flatMap((voice) => voice.criticism)),
    }),
  };
}

/** Returns a review in one sentence: the first of its verdict, or of its text. */
export function reviewSummary(index: SiteIndex, { voices, body }: Review): Prose {
  return openingSentence(index, voices[0]?.verdict[0]?.text) ?? summaryOf(index, body);
}

function sourceOf(index: SiteIndex, review: Review): Source {
  const source = index.content.entities.sources.get(review.source as EntityId);
  // A review cites its source, which must be revealed no later.
  if (!source) throw new Error(`compile: the source "${review.source}" of reviews/${review.id} is not known with it.`);
  return source;
}

function voiceData(index: SiteIndex, voice: ReviewVoice): ReviewVoiceData {
  return {
    reviewer: voice.reviewer,
    ...(voice.rating && { rating: voice.rating }),
    verdict: paragraphsOf(index, voice.verdict),
    praise: paragraphsOf(index, voice.praise),
    criticism: paragraphsOf(index, voice.criticism),
    moments: voice.moments.map(({ event, text }) => ({
      event: linkOf(index, 'events', event),
      ...paragraphOf(index, text),
    })),
    comparisons: voice.comparisons.map(({ work, text }) => ({
      work: linkOf(index, 'works', work),
      ...paragraphOf(index, text),
    })),
    viewing: paragraphsOf(index, voice.viewing),
  };
}
