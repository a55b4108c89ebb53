import { scaleLinear } from 'd3-scale';
import { defined } from '#lib/defined.ts';
import type { RatingChartData, RatingRowData } from '#wiki/chart-data.ts';
import { linkOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';
import { rounded } from '#lib/rounded.ts';
import { shownClaims } from './shown-claims.ts';

/**
 * Ratings of reviewers and of audiences, each in percent of its own scale, the best first; then scores whose scale
 * nobody names, then reviewers who give none. Undefined where fewer than two can be drawn.
 */
export function ratingChart(index: SiteIndex): RatingChartData | undefined {
  const rows = [...reviewRows(index), ...audienceRows(index)].toSorted((a, b) => placeOf(b) - placeOf(a));
  return rows.filter(({ share }) => share !== undefined).length < 2 ? undefined : { rows };
}

/** What can be drawn stands by its share, then what has a number, then what has none. */
function placeOf({ share, value }: RatingRowData): number {
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
    shownClaims(film.claims, 'rating').flatMap(({ label, value: { rating, sources } }): RatingRowData[] => {
      if (!rating) return [];
      const { value, scale, votes } = rating;
      return [
        {
          by: 'audience',
          name: label,
          pages: sources.map(({ source }) => linkOf(index, 'sources', source)),
          value,
          ...(scale !== undefined && { scale, share: shareOf(value, scale) }),
          ...defined({ votes }),
        },
      ];
    }),
  );
}

/** Percent of a scale that begins at nothing. */
function shareOf(value: number, scale: number): number {
  return rounded(scaleLinear([0, scale], [0, 100])(value));
}
