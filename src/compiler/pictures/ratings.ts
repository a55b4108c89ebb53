import { scaleLinear } from 'd3-scale';
import type { RatingPicture, RatingRowView } from '#wiki/data-picture-views.ts';
import { linkOf, linksOf } from '../page-links.ts';
import type { SiteIndex } from '../site-index.ts';
import { figuresOf } from './figures.ts';
import { rounded } from './rounded.ts';

/**
 * Ratings of reviewers and of audiences, each in percent of its own scale, the best first; then scores whose scale
 * nobody names, then reviewers who give none. Undefined where fewer than two can be drawn.
 */
export function ratingPicture(index: SiteIndex): RatingPicture | undefined {
  const rows = [...reviewRows(index), ...audienceRows(index)].toSorted((a, b) => placeOf(b) - placeOf(a));
  return rows.filter(({ share }) => share !== undefined).length < 2 ? undefined : { rows };
}

/** What can be drawn stands by its share, then what has a number, then what has none. */
function placeOf({ share, value }: RatingRowView): number {
  return share ?? (value === undefined ? -2 : -1);
}

function reviewRows(index: SiteIndex): RatingRowView[] {
  return [...index.content.entities.reviews.values()].flatMap(({ id, voices }) =>
    voices.map(({ reviewer, rating }): RatingRowView => ({
      by: 'review',
      name: reviewer,
      pages: [linkOf(index, 'reviews', id)],
      ...(rating
        ? {
            printed: rating.printed,
            value: rating.value,
            scale: rating.scale,
            share: shareOf(rating.value, rating.scale),
          }
        : {}),
    })),
  );
}

function audienceRows(index: SiteIndex): RatingRowView[] {
  return [...index.content.entities.film.values()].flatMap((film) =>
    figuresOf(film, 'rating').map(({ figure: { amount = 0, scale, votes }, label, sources }): RatingRowView => ({
      by: 'audience',
      name: label,
      pages: linksOf(
        index,
        'sources',
        sources.map(({ source }) => source),
      ),
      value: amount,
      ...(scale === undefined ? {} : { scale, share: shareOf(amount, scale) }),
      ...(votes === undefined ? {} : { votes }),
    })),
  );
}

/** Percent of a scale that begins at nothing. */
function shareOf(value: number, scale: number): number {
  return rounded(scaleLinear([0, scale], [0, 100])(value));
}
