import { group, sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { contentFile } from '#wiki/collections.ts';
import type { FilmPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { admissionsChart } from '../charts/admissions.ts';
import { breadcrumbs, drawingData, paragraphsOf } from '../page-parts.ts';
import type { Film } from '../schemas/film.ts';
import type { SiteIndex } from '../site-index.ts';
import { awardData } from '../shared-data/award-data.ts';
import { lineData } from '../shared-data/line-data.ts';
import { articleParts } from './article.ts';
import { castOf } from './people.ts';

/**
 * Returns the film of the wiki.
 *
 * @throws If no film is known before watching.
 */
export function filmOf(index: SiteIndex): Film {
  const [film] = index.content.entities.film.values();
  if (!film) throw new Error('compile: no film is known before watching; give film/*.json "reveal": "premise".');
  return film;
}

/** Returns the film's page: data sheet, prose, and the plot up to the index's part. */
export function filmPage(index: SiteIndex): Draft<FilmPage> {
  const film = filmOf(index);
  return {
    kind: 'film',
    ...articleParts(index, 'film', film),
    file: contentFile('film', film.id),
    breadcrumbs: breadcrumbs(),
    plot: plotByPart(index, film),
    lines: lineData(index, film.lines),
    cast: castOf(index),
    awards: awardData(index, film.awards),
    ...defined({ admissions: admissionsChart(index, film) }),
    below: defined({ awards: sectionWith(film, 'awards'), versions: sectionWith(film, 'versions') }),
  };
}

/** Returns the id of the section in which something is shown besides its text. */
function sectionWith(film: Film, what: 'awards' | 'versions'): string | undefined {
  return film.body.find(({ includes }) => includes === what)?.id;
}

function plotByPart(index: SiteIndex, film: Film): FilmPage['plot'] {
  const byPart = group(film.plot, ({ reveal }) => index.schedule.partOf(reveal));
  return sort(byPart, ([part]) => part).map(([part, paragraphs]) => ({
    part,
    ...defined({ title: index.content.parts.parts[part - 1]?.title }),
    anchor: `plot-${part}`,
    ...defined({ drawing: drawingData(index, index.content.parts.parts[part - 1]?.drawing) }),
    paragraphs: paragraphsOf(index, paragraphs),
  }));
}
