import { pagePath } from '#wiki/addresses.ts';
import { entityRef, type EntityId } from '#wiki/collections.ts';
import { messages } from '#wiki/messages.ts';
import type { ReviewCardView, ReviewListPage, ReviewPage, ReviewVoiceView } from '#wiki/page-data.ts';
import { plainText, type Prose } from '#wiki/prose.ts';
import { breadcrumbs, linkOf, type PageContext, pageContext, summaryOf } from '../page-context.ts';
import { ratingPicture } from '../pictures/ratings.ts';
import { markKorean, resolveProse } from '../resolve-prose.ts';
import type { Review, ReviewVoice } from '../schemas/review.ts';
import type { Source } from '../schemas/source.ts';
import { openingOf } from '../sentences.ts';
import type { SiteIndex } from '../site-index.ts';
import { claimView } from '../views/claim-view.ts';

/** Every review, each on its own scale. */
export function reviewListPage(index: SiteIndex): ReviewListPage {
  const ratings = ratingPicture(index);
  return {
    kind: 'reviews',
    path: pagePath('reviews'),
    title: messages.nav.reviews,
    description: messages.descriptions.reviews,
    breadcrumbs: breadcrumbs(),
    references: [],
    reviews: [...index.content.entities.reviews.values()].map((review) => reviewCard(index, review)),
    ...(ratings ? { ratings } : {}),
  };
}

/** One review, with all its voices. */
export function reviewPage(index: SiteIndex, review: Review): ReviewPage {
  const context = pageContext(index);
  const source = sourceOf(index, review);
  const original = {
    ...(source.title ? { title: markKorean(source.title.text) } : {}),
    ...(source.url ? { href: source.url.href } : {}),
  };
  const card = reviewCard(index, review);
  // What a review says counts as cited from its own source, which so leads the reference list.
  context.cite([{ source: review.source }]);
  return {
    kind: 'review',
    ...linkOf(index, 'reviews', review.id),
    description: plainText(card.summary) || review.title,
    breadcrumbs: breadcrumbs('reviews'),
    outlet: review.outlet,
    source: linkOf(index, 'sources', review.source),
    original,
    sections: context.sections(review.body),
    voices: review.voices.map((voice) => voiceView(context, voice)),
    claims: review.claims.map((claim) => claimView(context, claim)),
    backlinks: index.backlinks(entityRef('reviews', review.id as EntityId)),
    references: context.references(),
  };
}

function reviewCard(index: SiteIndex, review: Review): ReviewCardView {
  const source = sourceOf(index, review);
  const praise = firstSentence(index, review.voices, 'praise');
  const criticism = firstSentence(index, review.voices, 'criticism');
  return {
    ...linkOf(index, 'reviews', review.id),
    summary: verdictSentence(index, review) ?? summaryOf(index, review.body),
    outlet: review.outlet,
    sourceKind: source.kind,
    language: source.language,
    ratings: review.voices.map(({ reviewer, rating }) => ({ reviewer, ...(rating ? { rating } : {}) })),
    ...(praise ? { praise } : {}),
    ...(criticism ? { criticism } : {}),
  };
}

function firstSentence(index: SiteIndex, voices: readonly ReviewVoice[], side: 'praise' | 'criticism') {
  const text = voices.flatMap((voice) => voice[side])[0]?.text;
  return text === undefined ? undefined : openingOf(resolveProse(text, { targetOf: index.link, cite: () => 0 }));
}

function sourceOf(index: SiteIndex, review: Review): Source {
  const source = index.content.entities.sources.get(review.source as EntityId);
  // A review is cited from its source, which must be known as early.
  if (!source) throw new Error(`compile: the source "${review.source}" of reviews/${review.id} is not known with it.`);
  return source;
}

function verdictSentence(index: SiteIndex, review: Review): Prose | undefined {
  const text = review.voices[0]?.verdict[0]?.text;
  if (text === undefined) return undefined;
  return openingOf(resolveProse(text, { targetOf: index.link, cite: () => 0 }));
}

function voiceView(context: PageContext, voice: ReviewVoice): ReviewVoiceView {
  const all = (passages: readonly { text: string }[]) => passages.map(({ text }) => context.prose(text));
  return {
    reviewer: voice.reviewer,
    ...(voice.rating ? { rating: voice.rating } : {}),
    verdict: all(voice.verdict),
    praise: all(voice.praise),
    criticism: all(voice.criticism),
    moments: voice.moments.flatMap(({ event, text }) => {
      const link = context.index.link('events', event);
      return link ? [{ event: link, text: context.prose(text) }] : [];
    }),
    comparisons: voice.comparisons.flatMap(({ work, text }) => {
      const link = context.index.link('works', work);
      return link ? [{ work: link, text: context.prose(text) }] : [];
    }),
    viewing: all(voice.viewing),
  };
}
