import { group, sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import type { FilmPage, HomePage } from '#wiki/page-data.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { Draft } from '../citations.ts';
import { admissionsChart } from '../charts/admissions.ts';
import { breadcrumbs, cardOf, charactersInOrder, drawingData, iconData, linkOf, paragraphsOf } from '../page-parts.ts';
import type { Film } from '../schemas/film.ts';
import type { SiteIndex } from '../site-index.ts';
import { qualifiedValue } from '../shared-data/claim-data.ts';
import { awardData } from '../shared-data/award-data.ts';
import { lineData } from '../shared-data/line-data.ts';
import { articleParts } from './article.ts';
import { countDisagreements } from './claims.ts';
import { castOf } from './people.ts';
import { plainText } from '#wiki/prose.ts';

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
    breadcrumbs: breadcrumbs(),
    plot: plotByPart(index, film),
    lines: lineData(index, film.lines),
    cast: castOf(index),
    awards: awardData(index, film.awards),
    ...defined({ admissions: admissionsChart(index, film) }),
    below: defined({ awards: sectionAbove(film, 'awards'), versions: sectionAbove(film, 'versions') }),
  };
}

/** Returns the id of the section below whose text something is shown. */
function sectionAbove(film: Film, what: 'awards' | 'versions'): string | undefined {
  return film.body.find(({ below }) => below === what)?.id;
}

/** Maximum number of ratings in the picture of the home page. */
const maxRatings = 30;

/** Returns the home page. */
export function homePage(index: SiteIndex): Draft<HomePage> {
  const film = filmOf(index);
  const { site, entities } = index.content;
  const facts = film.claims.filter(({ infobox }) => infobox).slice(0, 4);
  const lead = paragraphsOf(index, site.intro);
  return {
    kind: 'home',
    ...defined({ hero: iconData(index, site.hero) }),
    ...linkOf(index, 'film', film.id),
    path: pagePath('home'),
    description: plainText(lead[0]?.text ?? []),
    breadcrumbs: [],
    facts: facts.flatMap(({ id, label, values: [held] }) =>
      held ? [{ claim: id, label, value: qualifiedValue(index, held) }] : [],
    ),
    lead,
    characters: charactersInOrder(index)
      .filter(({ main }) => main)
      .map((character) => cardOf(index, 'characters', character)),
    ratings: [...entities.reviews.values()]
      .flatMap(({ voices }) => voices.flatMap(({ rating }) => rating ?? []))
      .slice(0, maxRatings),
    counts: {
      characters: entities.characters.size,
      events: entities.events.size,
      reviews: entities.reviews.size,
      sources: entities.sources.size,
      disagreements: countDisagreements(index),
    },
  };
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
