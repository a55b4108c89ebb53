import { scaleLinear } from 'd3-scale';
import { defined } from '#lib/defined.ts';
import type { RatingChartData, RatingRowData } from '#wiki/chart-data.ts';
import { linkOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';
import { rounded } from '#lib/rounded.ts';
import { ratingStrip } from './rating-strip.ts';
import { shownClaims } from './shown-claims.ts';

/** Maximum number of reviewers; the list has the ratings of all. */
const maxReviewers = 30;

/**
 * Returns the ratings of reviewers, up to a maximum, and of audiences, each in percent of its own scale, the best first;
 * then scores of unknown scale, then reviewers without a rating. Undefined if fewer than two can be drawn.
 */
export function ratingChart(index: SiteIndex): RatingChartData | undefined {
  const reviewers = reviewRows(index);
  const shown = reviewers.slice(0, maxReviewers);
  const rows = [...shown, ...audienceRows(index)].toSorted((a, b) => sortKey(b) - sortKey(a));
  if (rows.filter(({ share }) => share !== undefined).length < 2) return undefined;
  return { rows, strip: ratingStrip(rows), ...(shown.length < reviewers.length && { reviewers: reviewers.length }) };
}

/** Returns a key that sorts ratings with a share by it, then those with only a number, then those without. */
function sortKey({ share, value }: RatingRowData): number {
  return share ?? (value === undefined ? -2 : -1);
}

function reviewRows(index: SiteIndex): RatingRowData[] {
  return [...index.content.entities.reviews.values()].flatMap(({ id, voices }) =>
    voices.map(({ reviewer, rating }): RatingRowData => ({
      by: 'review',
      name: reviewer,
      pages: [linkOf(index, 'reviews', id)],
      ...(rating && {
        printed: rating.printed,
        value: rating.value,
        scale: rating.scale,
        share: shareOf(rating.value, rating.scale),
      }),
    })),
  );
}

function audienceRows(index: SiteIndex): RatingRowData[] {
  return [...index.content.entities.film.values()].flatMap((film) =>
    shownClaims(film.claims, 'rating').flatMap(({ label, value: { rating, on, sources } }): RatingRowData[] => {
      if (!rating) return [];
      const { value, scale, votes } = rating;
      return [
        {
          by: 'audience',
          name: label,
          pages: sources.map(({ source }) => linkOf(index, 'sources', source)),
          value,
          ...(scale !== undefined && { scale, share: shareOf(value, scale) }),
          ...defined({ votes, on }),
        },
      ];
    }),
  );
}

/** Returns a value in percent of a scale that starts at 0. */
function shareOf(value: number, scale: number): number {
  return rounded(scaleLinear([0, scale], [0, 100])(value));
}
