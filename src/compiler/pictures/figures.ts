import type { Citation } from '../schemas/citation.ts';
import type { ClaimValue } from '../schemas/claim.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Film } from '../schemas/film.ts';

/** A number for a picture, with what it stands in. */
export interface FilmFigure {
  figure: Figure;
  /** What the claim states: "IMDb rating". */
  label: string;
  /** Those sources of the value that give this number. */
  sources: Citation[];
  rank: ClaimValue['rank'];
}

const ranks = ['preferred', 'normal', 'deprecated'];

/** The numbers of one kind that a film's claims hold, the best rank first, otherwise in the order of the claims. */
export function figuresOf(film: Film, kind: Figure['of']): FilmFigure[] {
  const all = film.claims.flatMap(({ label, values }) =>
    values.flatMap(({ figures = [], sources, rank }) =>
      figures.map((figure) => ({
        figure,
        label,
        sources: sources.filter(({ source }) => figure.saidBy?.includes(source) ?? true),
        rank,
      })),
    ),
  );
  return all
    .filter(({ figure }) => figure.of === kind)
    .toSorted((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank));
}
